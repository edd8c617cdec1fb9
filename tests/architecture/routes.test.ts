import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '#tests/source-files.ts';
import { product } from './sources.ts';

describe('a route', () => {
	const guards = new Set(['actingAs', 'signedIn', 'anyone', 'atSecondFactor']);

	/** Bodies of the load, the actions and the methods a route file exports. */
	function entries(file: SourceFile): { name: string; first: ts.Statement | undefined; isBlock: boolean }[] {
		const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
		const found: { name: string; first: ts.Statement | undefined; isBlock: boolean }[] = [];
		const add = (name: string, node: ts.Node | undefined) => {
			if (!node) return;
			if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node))
				return add(name, node.expression);
			if (
				ts.isArrowFunction(node) ||
				ts.isFunctionExpression(node) ||
				ts.isFunctionDeclaration(node) ||
				ts.isMethodDeclaration(node)
			) {
				const body = node.body;
				found.push({
					name,
					first: body && ts.isBlock(body) ? body.statements[0] : undefined,
					isBlock: Boolean(body && ts.isBlock(body))
				});
			} else if (ts.isObjectLiteralExpression(node)) {
				for (const property of node.properties) {
					if (ts.isPropertyAssignment(property))
						add(`${name}.${property.name.getText()}`, property.initializer);
					else if (ts.isMethodDeclaration(property)) add(`${name}.${property.name.getText()}`, property);
				}
			}
		};
		const wanted = /^(load|actions|GET|POST|PUT|PATCH|DELETE|fallback)$/;
		for (const statement of tree.statements) {
			if (
				!ts.canHaveModifiers(statement) ||
				!ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)
			)
				continue;
			if (ts.isFunctionDeclaration(statement) && statement.name && wanted.test(statement.name.text))
				add(statement.name.text, statement);
			if (ts.isVariableStatement(statement))
				for (const declaration of statement.declarationList.declarations)
					if (wanted.test(declaration.name.getText()))
						add(declaration.name.getText(), declaration.initializer);
		}
		return found;
	}

	const routes = product.filter((file) => /^src\/routes\/.*\+(page|layout)?\.?server\.ts$/.test(file.path));

	test('begins every load, action and method with a guard', () => {
		const unguarded = routes.flatMap((file) =>
			entries(file)
				.filter(({ first }) => {
					const call = /\b(\w+)\(/.exec(first?.getText() ?? '')?.[1];
					return !call || !guards.has(call);
				})
				.map(({ name }) => `${file.path}: ${name}`)
		);
		expect(routes.length).toBeGreaterThan(0);
		expect(unguarded).toEqual([]);
	});

	test('stays a translation: about a hundred lines at most', () => {
		expect(routes.filter((file) => file.text.split('\n').length > 130).map((file) => file.path)).toEqual([]);
	});
});
