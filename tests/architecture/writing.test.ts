import { describe, expect, test } from 'vitest';
import { filesUnder } from '#tests/source-files.ts';
import { contextOf, isTest, lib, product, source } from './sources.ts';

describe('a table', () => {
	/** Which context writes which table. The demo world writes what no verb can: organisations and people at once. */
	const writers: Record<string, string> = {
		person: 'accounts',
		session: 'accounts',
		sign_up: 'accounts',
		one_time_token: 'accounts',
		recovery_code: 'accounts',
		rate_limit: 'accounts',
		invitation: 'accounts',
		membership: 'accounts',
		organisation: 'organisations',
		audit_event: 'audit',
		access_log: 'audit',
		programme: 'programmes',
		programme_version: 'programmes',
		programme_draft: 'programmes',
		programme_case: 'programmes',
		consent: 'situations',
		situation_fact: 'situations',
		sensitive_fact: 'situations',
		fairness_answer: 'situations',
		situation_news: 'situations',
		offer: 'offers',
		offer_edition: 'offers',
		application: 'applications',
		application_event: 'applications',
		envelope: 'funding',
		funding_call: 'funding',
		funding_request: 'funding',
		ledger_entry: 'funding',
		stay_plan: 'funding',
		mandate: 'followup',
		criterion_shown: 'followup',
		certification: 'followup',
		round: 'rounds',
		round_offer: 'rounds',
		round_entry: 'rounds',
		round_choice: 'rounds',
		round_award: 'rounds',
		round_sub_reserve: 'rounds',
		round_draft: 'rounds',
		round_turn: 'rounds',
		round_run: 'rounds',
		round_refill: 'rounds',
		round_place: 'rounds',
		appeal: 'appeals',
		panel: 'panels',
		panel_member: 'panels',
		panel_text: 'panels',
		panel_reading: 'panels',
		note: 'followup',
		mail: 'messages'
	};

	test('has one writing context', () => {
		const strangers = lib.flatMap((file) =>
			[...file.text.matchAll(/\.(insertInto|updateTable|deleteFrom)\('(\w+)/g)]
				.filter((match) => {
					const context = contextOf(file.path);
					const home = writers[match[2] ?? ''];
					return context !== home && context !== 'demo' && !(home === 'messages' && context === 'server');
				})
				.map((match) => `${file.path} writes ${match[2]}`)
		);
		expect(strangers).toEqual([]);
	});

	test('is never written by a query file or a route', () => {
		const writing = product.filter(
			(file) =>
				(/queries\.server\.ts$/.test(file.path) || file.path.startsWith('src/routes/')) &&
				/\.(insertInto|updateTable|deleteFrom|mergeInto)\(/.test(file.text)
		);
		expect(writing.map((file) => file.path)).toEqual([]);
	});
});

describe('a verb', () => {
	/** A verb opens a transaction; its test stands beside it, or in a story of its context that names it. */
	test('has a test that calls it', () => {
		const tests =
			source
				.filter(isTest)
				.map((file) => file.text)
				.join('\n') +
			filesUnder('tests', /\.test\.ts$/)
				.map((file) => file.text)
				.join('\n');
		const verbs = lib.filter(
			(file) =>
				/\.server\.ts$/.test(file.path) && /inTransaction\(/.test(file.text) && !file.path.endsWith('/act.ts')
		);
		const untested = verbs.filter((file) => {
			const names = [...file.text.matchAll(/export (?:async )?function (\w+)/g)].map(
				(match) => match[1] ?? ''
			);
			return !names.some((name) => new RegExp(`\\b${name}\\(`).test(tests));
		});
		expect(untested.map((file) => file.path)).toEqual([]);
	});
});
