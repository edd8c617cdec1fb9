import { endStates, guards, placeHoldingStates, transitions } from './transitions.ts';

const idOf = (state: string) => state.replaceAll('-', '_');
const movers = { 'young-person': 'Young person', partner: 'Partner', clock: 'Clock' } as const;

/** `docs/application-states.md`, written from the table of transitions: a diagram, then every row. */
export function statesDocument(): string {
	const arrows = transitions.map(({ act, from, to }) => `    ${idOf(from)} --> ${idOf(to)}: ${act}`);
	const rows = transitions.map(({ act, from, to, who, guards: names }) => [
		act,
		from,
		to,
		movers[who],
		names.map((name) => guards[name].says).join('; ') || '—'
	]);
	return `# States of an application

Written by \`src/cli/write-docs.ts\` from \`src/lib/applications/transitions.ts\`; a test fails when they differ.

\`\`\`mermaid
stateDiagram-v2
    [*] --> draft: start
${arrows.join('\n')}
${endStates.map((state) => `    ${idOf(state)} --> [*]`).join('\n')}
\`\`\`

A place is taken while its application is ${placeHoldingStates.join(' or ')}. One person holds one live application per
offer: \`one_live_application\` in the database. Each row below is one verb, one transaction and one audit line.

${asTable([['Act', 'From', 'To', 'Who', 'Only if'], ...rows])}
`;
}

/** Columns as wide as their longest cell, as Prettier would lay them. */
function asTable([head = [], ...rows]: string[][]): string {
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
	const line = (cells: string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
