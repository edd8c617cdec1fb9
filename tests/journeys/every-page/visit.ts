import type { BrowserContext, Page } from '@playwright/test';
import type { Kysely } from 'kysely';
import type { DB } from '#lib/server/schema.ts';
import { toIn } from '#lib/text/link.ts';
import type { RouteId } from '#lib/text/paths.ts';
import { type Letters, plantLetters } from './letters.ts';
import { address, builtManifest, wholeDatabase } from './product.ts';
import { plantScene, type Scene } from './scene.ts';
import { demoReaders, type Reader, type Sight, sights } from './sights.ts';

/** In French every state, narrow; in English the usual one, measured narrow and read by axe on a desk. */
const routes = Object.entries(sights) as [RouteId, readonly Sight[]][];
const readers = [...new Set(routes.flatMap(([, list]) => list.map(({ by }) => by)))];
export const tours = readers.flatMap((reader) =>
	(['fr', 'en'] as const).map((locale) => ({
		reader,
		locale,
		seen: routes.flatMap(([route, list]) =>
			(locale === 'fr' ? list : list.slice(0, 1))
				.filter(({ by }) => by === reader)
				.map((sight) => ({ route, sight }))
		)
	}))
);

/** The running product with a scene of its own in it. */
export interface World {
	db: Kysely<DB>;
	scene: Scene;
	letters: Letters;
}

export async function openWorld(): Promise<World> {
	const db = await wholeDatabase();
	const scene = await plantScene(db);
	return { db, scene, letters: await plantLetters(db, scene) };
}

/** The pages that ask for a script, as built: reading this loads the whole server. */
export async function scriptedPages(): Promise<ReadonlySet<string>> {
	const { routes: built, nodes } = await builtManifest();
	const scripted = new Set<string>();
	for (const { id, page } of built)
		if (page && (await nodes[page.leaf]?.())?.universal?.csr)
			scripted.add(id.replace('/(public)', '') || '/');
	return scripted;
}

export async function signIn(
	{ db, scene, letters }: World,
	context: BrowserContext,
	reader: Reader
): Promise<void> {
	const add = (cookie: string) => {
		const [name = '', value = ''] = cookie.split('=');
		return context.addCookies([{ name, value, url: address }]);
	};
	if (reader === 'visitor') await add(`sign-up=${letters.signUp}`);
	else if (reader === 'half') await add(await scene.signIn('paula', { isComplete: false }));
	else if (reader in demoReaders) {
		const email = demoReaders[reader as keyof typeof demoReaders];
		const { id } = await db
			.selectFrom('person')
			.select('id')
			.where('email', '=', email)
			.executeTakeFirstOrThrow();
		await add(await scene.signInAs(id));
	} else await add(await scene.signIn(reader as keyof Scene['people']));
}

/** One answer in the simulator, so that there is a result to look at. */
export async function beginSimulator(page: Page): Promise<void> {
	await page.goto(`${address}/simulateur`);
	for (const [position, typed] of ['2', '5', '2006'].entries())
		await page.locator('fieldset input').nth(position).fill(typed);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.waitForURL(/simulateur/);
}

export function pathOf(
	{ scene, letters }: World,
	route: RouteId,
	{ at, query = '' }: Sight,
	locale: 'fr' | 'en'
): string {
	const known: Record<string, string> = { ...scene.ids, ...letters };
	const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
	const params = Object.fromEntries(
		names.map((name) => [name, known[at?.[name] ?? name] ?? at?.[name] ?? ''])
	);
	return (toIn as (locale: string, route: string, params: object) => string)(locale, route, params) + query;
}
