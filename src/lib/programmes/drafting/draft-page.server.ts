import type { Officer } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import type { Locale } from '#lib/basics/said.ts';
import type { Condition } from '#lib/eligibility/rule.ts';
import type { Act } from '#lib/server/act.ts';
import { derive } from '../derive.ts';
import type { Programme } from '../programme.ts';
import { publishedCatalogue } from '../published.server.ts';
import { sentence } from '../sentences.ts';
import { caseField, factsRead } from './case-form.ts';
import { checkedCases } from './case-check.ts';
import { casesOf } from './cases.server.ts';
import { blankCondition, fieldsOfCondition, subjects } from './condition-form.ts';
import { differencesBetween } from './differences.ts';
import { readDrafted } from './drafted.ts';
import { partAt, readWay } from './edit-rule.ts';
import { historyOf, keptSituations, openDraftOf } from './queries.server.ts';
import { shadowRun } from './shadow-run.ts';

/** All an officer sees of a programme and of its draft; null when there is no such programme. */
export async function draftPage(
	{ db, actor, now }: Act<Officer>,
	programmeId: string,
	url: URL,
	locale: Locale
) {
	const { byId, rulebook } = await publishedCatalogue(db);
	const published = byId.get(programmeId);
	const inForce = rulebook.programmes.get(programmeId);
	if (!published || !inForce) return null;
	const [draft, cases, versions] = await Promise.all([
		openDraftOf(db, programmeId),
		casesOf(db, programmeId),
		historyOf(db, programmeId)
	]);
	const content = draft?.content ?? published.programme;
	const ready = readDrafted(content);
	const on = dayInParis(now);
	const situations = draft ? await keptSituations(db, programmeId) : [];
	const runOn = (people: typeof situations) =>
		shadowRun(
			rulebook.names,
			inForce,
			ready,
			people.map(({ facts }) => derive(facts, on)),
			on
		);
	return {
		programme: { id: programmeId, name: published.programme.name, version: published.version },
		publishedAt: published.publishedAt,
		content: { conditions: content.conditions, calls: content.calls, checkedOn: content.checkedOn },
		sources: content.sources,
		draft: draft && {
			revision: draft.revision,
			state: draft.state,
			isOwn: draft.author_id === actor.personId,
			author: `${draft.first_name} ${draft.last_name}`,
			savedOn: dayInParis(draft.saved_at)
		},
		form: draft && conditionAsked(content, url, locale),
		subjects: draft ? subjects(locale) : [],
		cases: checkedCases(ready, cases).map(({ id, title, expected, judgedOn, isGreen, answer }) => ({
			id,
			title,
			expected,
			judgedOn,
			isGreen,
			answer: answer.result
		})),
		caseFields: draft ? factsRead(ready.person, ready.project).map((fact) => caseField(fact, locale)) : [],
		shadow: draft && {
			all: await runOn(situations),
			files: await runOn(situations.filter(({ hasOpenFile }) => hasOpenFile))
		},
		history: versions.map((row, at) => {
			const before = versions[at + 1]?.content as unknown as Programme | undefined;
			const author = nameOf(row.author_first_name, row.author_last_name);
			return {
				version: row.version,
				publishedOn: dayInParis(row.published_at),
				author,
				publisher: nameOf(row.publisher_first_name, row.publisher_last_name),
				changes: before ? differencesBetween(before, row.content as unknown as Programme, locale) : null
			};
		})
	};
}

/** The form of the condition that the address names: one of the draft (`way`), or a new one (`subject`). */
function conditionAsked({ conditions, calls }: Programme, { searchParams }: URL, locale: Locale) {
	const part = searchParams.get('part') === 'project' ? 'project' : 'person';
	const subject = searchParams.get('subject');
	if (subject !== null) {
		const blank = blankCondition(subject);
		if (!blank) return null;
		const label = subjects(locale).find(({ value }) => value === subject)?.label ?? '';
		return {
			label,
			fields: fieldsOfCondition(blank, locale),
			hidden: { part, mode: 'add', subject, way: '' }
		};
	}
	const way = readWay(searchParams.get('way') ?? '');
	const found = way && way.length > 0 ? partAt(conditions[part], way) : null;
	if (!found || !('certainty' in found)) return null;
	const condition: Condition = found;
	return {
		label: sentence(condition, calls, locale),
		fields: fieldsOfCondition(condition, locale),
		hidden: { part, mode: 'replace', subject: '', way: searchParams.get('way') ?? '' }
	};
}

function nameOf(first: string | null, last: string | null): string | null {
	return first === null ? null : `${first} ${last ?? ''}`.trim();
}
