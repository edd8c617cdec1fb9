import type { Officer } from '#lib/accounts/actor.ts';
import { dayInParis, type Day } from '#lib/basics/day.ts';
import type { Locale } from '#lib/basics/said.ts';
import type { Act } from '#lib/server/act.ts';
import type { Programme } from '../programme.ts';
import { publishedCatalogue } from '../published.server.ts';
import { sentence } from '../sentences.ts';
import { type CaseField, caseField, factsRead } from './case-form.ts';
import { blankCondition, type ConditionFields, fieldsOfCondition, subjects } from './condition-form.ts';
import { readDrafted } from './drafted.ts';
import { partAt, readWay } from './edit-rule.ts';
import type { Field, Option } from './fields/field.ts';
import { type Asked, sectionOf } from './fields/sections.ts';
import { type Typed, typedFrom } from './fields/typed-fields.ts';
import { openDraftOf } from './queries.server.ts';
import { ruleAt } from './rule-places.ts';

/** What an officer fills in: values of a section, one condition, or one case. */
export type Sheet =
	| {
			readonly kind: 'section';
			readonly title: string;
			readonly fields: readonly Field[];
			readonly typed: Typed;
	  }
	| {
			readonly kind: 'condition';
			readonly title: string;
			readonly fields: ConditionFields;
			readonly hidden: Readonly<Record<string, string>>;
	  }
	| { readonly kind: 'case'; readonly fields: readonly CaseField[]; readonly today: Day };

/** The form that the address asks for, on the open draft; null when there is none. `revision`: null when no draft is open. */
export async function writePage(
	{ db, now }: Act<Officer>,
	programmeId: string,
	search: URLSearchParams,
	locale: Locale
) {
	const { byId } = await publishedCatalogue(db);
	const published = byId.get(programmeId);
	if (!published) return null;
	const draft = await openDraftOf(db, programmeId);
	const content = draft?.content ?? published.programme;
	const sheet = sheetOf(content, search, await nameOptions(db, locale), dayInParis(now), locale);
	return sheet && { name: content.name, revision: draft?.revision ?? null, sheet };
}

/** What the address of the form asks for: the texts when it names nothing. */
export function askedBy(search: URLSearchParams): Asked {
	return { what: search.get('what') ?? 'texts', kind: search.get('kind'), of: search.get('of') };
}

/** The programmes that a text may name. */
export async function nameOptions(db: Act['db'], locale: Locale): Promise<Option[]> {
	const { entries } = await publishedCatalogue(db);
	return entries.map(({ programme: { id, name } }) => ({ value: id, label: name[locale] }));
}

function sheetOf(
	content: Programme,
	search: URLSearchParams,
	programmes: readonly Option[],
	today: Day,
	locale: Locale
): Sheet | null {
	const asked = askedBy(search);
	if (asked.what === 'condition') return conditionSheet(content, search, locale);
	if (asked.what === 'case') {
		const { person, project } = readDrafted(content);
		return { kind: 'case', fields: factsRead(person, project).map((fact) => caseField(fact, locale)), today };
	}
	const section = sectionOf(content, asked, programmes, locale);
	if (!section) return null;
	const { title, fields, value } = section;
	return { kind: 'section', title, fields, typed: typedFrom(fields, value) };
}

/** The condition that the address names: one of the draft (`way`), or a new one (`subject`). */
function conditionSheet(content: Programme, search: URLSearchParams, locale: Locale): Sheet | null {
	const part = search.get('part') ?? 'person';
	const rule = ruleAt(content, part);
	const subject = search.get('subject');
	if (!rule) return null;
	if (subject !== null) {
		const blank = blankCondition(subject);
		if (!blank) return null;
		const title = subjects(locale).find(({ value }) => value === subject)?.label ?? '';
		const hidden = { part, mode: 'add', subject, way: '' };
		return { kind: 'condition', title, fields: fieldsOfCondition(blank, locale), hidden };
	}
	const way = search.get('way') ?? '';
	const found = partAt(rule, readWay(way) ?? []);
	if (!found || !('certainty' in found)) return null;
	return {
		kind: 'condition',
		title: sentence(found, content.calls, locale),
		fields: fieldsOfCondition(found, locale),
		hidden: { part, mode: 'replace', subject: '', way }
	};
}
