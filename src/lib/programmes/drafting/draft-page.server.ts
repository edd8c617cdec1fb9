import type { Officer } from '#lib/accounts/actor.ts';
import { dayInParis } from '#lib/basics/day.ts';
import type { Locale } from '#lib/basics/said.ts';
import type { Act } from '#lib/server/act.ts';
import type { Programme } from '../programme.ts';
import { publishedCatalogue } from '../published.server.ts';
import { requirementsOf } from '../requirements.ts';
import { checkedCases } from './case-check.ts';
import { saidFacts } from './case-form.ts';
import { casesOf } from './cases.server.ts';
import { subjects } from './condition-form.ts';
import { differencesBetween, fieldsOfPart } from './differences.ts';
import { readDrafted } from './drafted.ts';
import { amountFields } from './fields/amount-fields.ts';
import { amountKinds, hasParts, mayHaveRule, partKinds } from './fields/amount-kinds.ts';
import { saidFields } from './fields/said-fields.ts';
import { partsOf, sourceOptions } from './fields/sections.ts';
import { isStale } from '../source-age.ts';
import { historyOf, openDraftOf } from './queries.server.ts';
import { nearestLine, ruleAt } from './rule-places.ts';
import { digestOfFiles, shadowOf } from './shadow.server.ts';
import type { ShadowTotals } from './shadow-run.ts';

/** All an officer sees of a programme and of its draft; null when there is no such programme. `line`: acted upon last. */
export async function draftPage(
	{ db, actor, now }: Act<Officer>,
	programmeId: string,
	locale: Locale,
	line: string | null = null
) {
	const { byId } = await publishedCatalogue(db);
	const published = byId.get(programmeId);
	if (!published) return null;
	const [draft, cases, versions] = await Promise.all([
		openDraftOf(db, programmeId),
		casesOf(db, programmeId),
		historyOf(db, programmeId)
	]);
	const content = draft?.content ?? published.programme;
	const ready = readDrafted(content);
	const today = dayInParis(now);
	const shadow = draft && (await shadowOf(db, ready, today));
	return {
		programme: { id: programmeId, name: published.programme.name, version: published.version },
		publishedOn: dayInParis(published.publishedAt),
		isStale: isStale(published.programme.checkedOn, today),
		content: { conditions: content.conditions, calls: content.calls, checkedOn: content.checkedOn },
		last: line && nearestLine(content, line),
		sources: content.sources,
		amount: amountOf(content, locale),
		draft: draft && {
			id: draft.id,
			revision: draft.revision,
			state: draft.state,
			isOwn: draft.author_id === actor.personId,
			isBehind: versions[0]?.id !== draft.base_version_id,
			author: `${draft.first_name} ${draft.last_name}`,
			savedOn: dayInParis(draft.saved_at),
			changes: differencesBetween(published.programme, content, locale)
		},
		subjects: draft ? subjects(locale) : [],
		cases: checkedCases(ready, cases).map(({ facts, answer, ...each }) => ({
			...each,
			situation: saidFacts(facts, locale),
			answer: answer.result
		})),
		shadow: shadow && { ...shadow, digest: digestOfFiles(shadow.files.changed) },
		history: versions.map((row, at) => {
			const before = versions[at + 1]?.content as unknown as Programme | undefined;
			return {
				version: row.version,
				publishedOn: dayInParis(row.published_at),
				author: nameOf(row.author_first_name, row.author_last_name),
				publisher: nameOf(row.publisher_first_name, row.publisher_last_name),
				shadow: row.shadow as unknown as ShadowTotals | null,
				changes: before ? differencesBetween(before, row.content as unknown as Programme, locale) : null
			};
		})
	};
}

/** What it pays as an officer reads it: how, the figures, and each part with who gets it. */
function amountOf(content: Programme, locale: Locale) {
	const { amount, calls } = content;
	const parts = partsOf(amount);
	const sources = sourceOptions(content);
	const options = (kinds: Readonly<Record<string, { fr: string; en: string }>>) =>
		Object.entries(kinds).map(([value, said]) => ({ value, label: said[locale] }));
	return {
		kind: amountKinds[amount.type][locale],
		said: content.amountSaid[locale],
		lines: saidFields(amountFields(amount.type, sources, locale), amount, locale),
		mayHaveParts: hasParts(amount.type),
		kinds: options(amountKinds),
		partKinds: options(partKinds),
		parts: parts.map((part) => {
			const place = `part:${part.id}`;
			const rule = mayHaveRule(part.type) ? ruleAt(content, place) : null;
			return {
				id: part.id,
				label: part.label[locale],
				kind: partKinds[part.type][locale],
				lines: saidFields(fieldsOfPart(part, parts, sources, locale), part, locale).slice(2),
				place,
				rule,
				who: rule ? requirementsOf(rule, calls, locale) : []
			};
		})
	};
}

function nameOf(first: string | null, last: string | null): string | null {
	return first === null ? null : `${first} ${last ?? ''}`.trim();
}
