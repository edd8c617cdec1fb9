import { parseArgs } from 'node:util';
import { system } from '#lib/accounts/actor.ts';
import { inviteAdministrator } from '#lib/accounts/invite-administrator.server.ts';
import { databaseNow } from '#lib/server/act.ts';
import { toIn } from '#lib/text/link.ts';
import { onRunningProduct } from './running-product.ts';

function wronglyCalled(reason: string): number {
	process.stderr.write(`cap invitation create: ${reason}\n`);
	return 2;
}

/** `cap invitation create`: prints the link, once, for the operator to hand over by a way they trust. */
export async function run(args: string[]): Promise<number> {
	let wanted: { email?: string; role?: string };
	try {
		wanted = parseArgs({ args, options: { email: { type: 'string' }, role: { type: 'string' } } }).values;
	} catch (problem) {
		return wronglyCalled(problem instanceof Error ? problem.message : String(problem));
	}
	const { email = '', role } = wanted;
	if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return wronglyCalled('--email must be an address');
	if (role !== 'administrator')
		return wronglyCalled('--role must be administrator: an administrator invites the others from the site');
	return onRunningProduct(async (db) => {
		const result = await inviteAdministrator({ db, actor: system, now: await databaseNow(db) }, email);
		if (!result.done) {
			process.stderr.write('cap invitation create: this address already has an account\n');
			return 1;
		}
		const { token, expiresAt } = result.value;
		const origin = (process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(
			/\/$/,
			''
		);
		process.stdout.write(`${origin}${toIn('fr', '/invitation/[token]', { token })}\n`);
		process.stderr.write(`Valid once, until ${expiresAt.toISOString()}, for ${email}.\n`);
		return 0;
	});
}
