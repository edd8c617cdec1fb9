import { fail, redirect } from '@sveltejs/kit';
import { askForEmailChange } from '#lib/accounts/ask-for-email-change.server.ts';
import { changeLanguage } from '#lib/accounts/change-language.server.ts';
import { changePassword } from '#lib/accounts/change-password.server.ts';
import { endSessions } from '#lib/accounts/end-sessions.server.ts';
import {
	emailChangeForm,
	languageForm,
	passwordChangeForm,
	passwordIssue,
	sessionForm
} from '#lib/accounts/form.ts';
import { ownAccount } from '#lib/accounts/queries.server.ts';
import { sessionsOf } from '#lib/accounts/session.server.ts';
import { refusalIssue } from '#lib/accounts/words.ts';
import { to, toIn } from '#lib/text/link.ts';
import { arrivalOf } from '#lib/web/arrival.server.ts';
import { forgetSession, rememberSession } from '#lib/web/cookie.server.ts';
import { readForm, type Typed } from '#lib/web/form.ts';
import { signedIn } from '#lib/web/guard.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
	const { db, actor } = signedIn(event);
	const account = await ownAccount(db, actor.personId);
	const sessions = await sessionsOf(db, actor.personId);
	return {
		name: `${account.first_name} ${account.last_name}`,
		email: account.email,
		locale: account.locale,
		exportable: actor.role === 'young-person' ? { hasPassword: account.password_hash !== null } : null,
		exportIssues: exportIssues(event.url.searchParams),
		hasSecondFactor: account.second_factor_enabled_at !== null,
		isLanguageKept: event.url.searchParams.has('language'),
		sessions: sessions.map(({ id_hash, device, created_at, last_seen_at }) => ({
			id: id_hash.toString('hex'),
			device,
			since: created_at,
			lastSeen: last_seen_at,
			isHere: id_hash.toString('hex') === event.locals.session?.idHash
		}))
	};
};

/** Why the file of one's data did not come: its address answers with a file, or sends back here. */
function exportIssues(query: URLSearchParams): Record<string, string> {
	const reason = query.get('export');
	if (!reason) return {};
	return refusalIssue(
		{ reason, ...(query.has('wait') && { waitSeconds: Number(query.get('wait')) || 60 }) },
		'export_password'
	);
}

const said = (what: 'email' | 'password' | 'session') => ({ said: what, issues: {}, typed: {} as Typed });

export const actions: Actions = {
	email: async (event) => {
		const act = signedIn(event);
		const form = await readForm(event.request, emailChangeForm);
		if (!form.ok) return fail(422, { said: null, ...form.problem });
		const result = await askForEmailChange(act, {
			newEmail: form.input.new_email,
			password: form.input.email_password
		});
		if (!result.done)
			return fail(409, { said: null, typed: form.typed, issues: refusalIssue(result, 'email_password') });
		return said('email');
	},

	password: async (event) => {
		const act = signedIn(event);
		const form = await readForm(event.request, passwordChangeForm);
		if (!form.ok) return fail(422, { said: null, ...form.problem });
		const { current_password: current, password } = form.input;
		const { email } = await ownAccount(act.db, act.actor.personId);
		const issue = passwordIssue(password, [act.actor.firstName, act.actor.lastName, email]);
		if (issue) return fail(422, { said: null, typed: {} as Typed, issues: { password: issue } });
		const replacesIdHash = event.locals.session?.idHash ?? '';
		const result = await changePassword(act, { ...arrivalOf(event), current, password, replacesIdHash });
		if (!result.done)
			return fail(409, { said: null, typed: {} as Typed, issues: refusalIssue(result, 'current_password') });
		rememberSession(event.cookies, result.value.token);
		return said('password');
	},

	language: async (event) => {
		const act = signedIn(event);
		const form = await readForm(event.request, languageForm);
		if (!form.ok) return fail(422, { said: null, ...form.problem });
		await changeLanguage(act, form.input);
		redirect(303, `${toIn(form.input.locale, '/account')}?language`);
	},

	end: async (event) => {
		const act = signedIn(event);
		const form = await readForm(event.request, sessionForm);
		if (!form.ok) return fail(422, { said: null, ...form.problem });
		await endSessions(act, { idHash: form.input.session });
		if (form.input.session === event.locals.session?.idHash) redirect(303, to('/'));
		return said('session');
	},

	endAll: async (event) => {
		const act = signedIn(event);
		await endSessions(act, 'all');
		forgetSession(event.cookies);
		redirect(303, to('/sign-in'));
	}
};
