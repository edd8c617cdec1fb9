import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import type { Administrator } from '#lib/accounts/actor.ts';
import { closeAccount } from '#lib/accounts/close-account.server.ts';
import { reopenAccount } from '#lib/accounts/reopen-account.server.ts';
import { searchAccounts } from '#lib/accounts/search-accounts.server.ts';
import type { Act } from '#lib/server/act.ts';
import { m } from '#lib/text/generated/messages.js';
import { actingAs } from '#lib/web/guard.server.ts';
import { readForm } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

const search = () =>
	v.pipe(v.string(), v.trim(), v.minLength(2, m.admin_accounts_search_short()), v.maxLength(120));
const searchForm = () => v.object({ search: search() });
const accountForm = () => v.object({ search: search(), person: v.string() });

export const load: PageServerLoad = (event) => {
	actingAs(event, 'administrator');
};

/** Closes or opens the account of the form, then shows the same search again. */
async function change(
	act: Act<Administrator>,
	request: Request,
	verb: typeof closeAccount | typeof reopenAccount
) {
	const form = await readForm(request, accountForm());
	if (!form.ok) return fail(422, { problem: form.problem });
	const result = await verb(act, form.input.person);
	const shown = { search: form.input.search, accounts: await searchAccounts(act.db, form.input.search) };
	if (!result.done) return fail(409, { ...shown, reason: result.reason });
	return { ...shown, did: verb === closeAccount ? ('closed' as const) : ('reopened' as const) };
}

export const actions: Actions = {
	search: async (event) => {
		const { db } = actingAs(event, 'administrator');
		const form = await readForm(event.request, searchForm());
		if (!form.ok) return fail(422, { problem: form.problem });
		return { search: form.input.search, accounts: await searchAccounts(db, form.input.search) };
	},
	close: async (event) => {
		const act = actingAs(event, 'administrator');
		return change(act, event.request, closeAccount);
	},
	reopen: async (event) => {
		const act = actingAs(event, 'administrator');
		return change(act, event.request, reopenAccount);
	}
};
