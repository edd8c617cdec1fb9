import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');

export interface SourceFile {
	/** From the project's root, with `/`. */
	path: string;
	text: string;
}

/** Every file under a folder whose name matches, generated ones left out. */
export function filesUnder(folder: string, name: RegExp): SourceFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && name.test(entry.name) && !entry.parentPath.includes('generated'))
		.map((entry) => {
			const full = join(entry.parentPath, entry.name);
			return { path: relative(root, full).replaceAll('\\', '/'), text: readFileSync(full, 'utf8') };
		});
}

/** What a file imports from the project: paths under `src/lib` by `#lib/…`, relative ones resolved. */
export function importsOf({ path, text }: SourceFile): string[] {
	const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
	return specifiers.flatMap((specifier) => {
		if (specifier.startsWith('#lib/')) return [specifier.replace('#lib/', 'src/lib/')];
		if (specifier.startsWith('.'))
			return [relative(root, join(root, path, '..', specifier)).replaceAll('\\', '/')];
		return [];
	});
}

/** Packages a file imports. */
export function packagesOf({ text }: SourceFile): string[] {
	return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'.#][^']*)'/g)].map((match) => match[1] ?? '');
}
