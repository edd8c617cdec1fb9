import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from '#lib/server/schema.ts';

const asText = (value: string) => value;
const types = {
	getTypeParser: (oid: number, format?: 'text' | 'binary') => {
		if (oid === pg.types.builtins.DATE) return asText;
		if (oid === pg.types.builtins.INT8) return Number;
		return pg.types.getTypeParser(oid, format);
	}
} as pg.CustomTypesConfig;

export interface ConnectOptions {
	max?: number;
	statementTimeoutMs?: number;
	applicationName?: string;
	/** Told of errors on idle connections, e.g. PostgreSQL restarting. Never fatal: the pool opens new ones. */
	onError?: (error: Error) => void;
}

/** Whether a fault says that PostgreSQL cannot be reached for now, rather than that something was asked wrongly. */
export function isDatabaseAway(fault: unknown): boolean {
	if (!(fault instanceof Error)) return false;
	const code = 'code' in fault ? String(fault.code) : '';
	return (
		/^(08|57P0|53300|ECONN|EPIPE|ETIMEDOUT)/.test(code) ||
		/^Connection (terminated|ended)|exceeded when trying to connect|not queryable/.test(fault.message)
	);
}

/**
 * A pool on `url`, acting as the role `cap_app` whoever the URL names. Calendar dates come as text
 * `YYYY-MM-DD`, bigint as number (cents stay under 2^53).
 */
export function connect(url: string, options: ConnectOptions = {}): Kysely<DB> {
	const onError = options.onError ?? ((error) => console.error(`database: ${error.message}`));
	const pool = new pg.Pool({
		connectionString: url,
		max: options.max ?? 10,
		connectionTimeoutMillis: 5_000,
		idleTimeoutMillis: 30_000,
		application_name: options.applicationName ?? 'cap-web',
		options: [
			'role=cap_app',
			`statement_timeout=${options.statementTimeoutMs ?? 5_000}`,
			'lock_timeout=3000',
			'idle_in_transaction_session_timeout=10000',
			'timezone=UTC'
		]
			.map((setting) => `-c ${setting}`)
			.join(' '),
		types
	});
	pool.on('error', onError);
	pool.on('connect', (client) => client.on('error', onError));
	return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}
