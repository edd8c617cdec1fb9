import pg from 'pg';
import { startTestCluster } from '#tests/database-server.ts';
import type { Verdict } from '#lib/eligibility/fact.ts';
import type { PlainFacts, PlainRule } from './plain-rules.ts';
import type { Peer } from './peer.ts';

const columns: Readonly<Record<string, string>> = {
	age: 'integer',
	days: 'integer',
	residence_commune: 'text',
	residence_departement: 'text',
	residence_region: 'text',
	residence_priority_area: 'boolean',
	status_set: 'text[]',
	income_qf: 'double precision',
	bursary_held: 'boolean',
	health_disability: 'boolean',
	nationality_country: 'text',
	stay_permit: 'boolean',
	history_received: 'text[]',
	project_destination: 'text',
	project_kind: 'text'
};
const peopleInInsert = 5_000;

/** PostgreSQL holding the crowd in a table, and judging it by one statement whose NULL is our unknown. */
export interface SqlOracle {
	/** Puts those people in the table, in place of the former ones. */
	load(people: readonly PlainFacts[]): Promise<void>;
	/** Milliseconds to judge and store every verdict of the table, on one backend without parallel workers. */
	time(): Promise<number>;
	verdicts(): Promise<Verdict[][]>;
	stop(): Promise<void>;
}

export async function postgresql(rules: readonly PlainRule[]): Promise<SqlOracle> {
	const cluster = await startTestCluster();
	const client = new pg.Client({ connectionString: cluster.adminUrl });
	await client.connect();
	const table = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
	await client.query(`create temporary table crowd (id integer primary key, ${table.join(', ')})`);
	await client.query('set max_parallel_workers_per_gather = 0');
	const answers = rules.map((rule, at) => `${sqlOf(rule)} as p${at}`);
	return {
		async load(people) {
			await client.query('truncate crowd');
			for (let from = 0; from < people.length; from += peopleInInsert) {
				const rows = people
					.slice(from, from + peopleInInsert)
					.map((facts, at) => ({ id: from + at, ...facts }));
				await client.query(
					'insert into crowd select * from jsonb_populate_recordset(null::crowd, $1::jsonb)',
					[JSON.stringify(rows)]
				);
			}
			await client.query('analyze crowd');
		},
		async time() {
			await client.query('drop table if exists judged');
			const started = performance.now();
			await client.query(`create temporary table judged as select id, ${answers.join(', ')} from crowd`);
			return performance.now() - started;
		},
		async verdicts() {
			const { rows } = await client.query({ text: 'select * from judged order by id', rowMode: 'array' });
			return rows.map((row: (boolean | number | null)[]) =>
				row.slice(1).map((truth) => (truth === null ? 'unknown' : truth ? 'yes' : 'no'))
			);
		},
		async stop() {
			await client.end();
			await cluster.stop();
		}
	};
}

/** The oracle as a peer that receives its people with each call, for comparing verdicts. */
export function asPeer(oracle: SqlOracle): Peer {
	return {
		name: 'PostgreSQL 18',
		isThreeValued: true,
		people: 100_000,
		async judge(people) {
			await oracle.load(people);
			await oracle.time();
			return oracle.verdicts();
		}
	};
}

function sqlOf(rule: PlainRule): string {
	if ('all' in rule) return `(${rule.all.map(sqlOf).join(' and ')})`;
	if ('any' in rule) return `(${rule.any.map(sqlOf).join(' or ')})`;
	if ('not' in rule) return `(not ${sqlOf(rule.not)})`;
	switch (rule.op) {
		case 'gte':
			return `${rule.fact} >= ${rule.value}`;
		case 'lte':
			return `${rule.fact} <= ${rule.value}`;
		case 'eq':
			return `${rule.fact} = ${typeof rule.value === 'string' ? literal(rule.value) : rule.value}`;
		case 'in':
			return `${rule.fact} = any (${array(rule.value)})`;
		case 'intersects':
			return `${rule.fact} && ${array(rule.value)}`;
	}
}

function array(values: readonly string[]): string {
	return `array[${values.map(literal).join(', ')}]::text[]`;
}

function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
