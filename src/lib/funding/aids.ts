import { addDays, dayInParis, type Day } from '#lib/basics/day.ts';
import type { Programme } from '#lib/programmes/programme.ts';
import { estimate } from '#lib/programmes/estimate.ts';
import type { ReadyAmount } from '#lib/programmes/read-amount.ts';
import type { Stay } from '#lib/programmes/stay.ts';
import type { Group, ProgrammeOutcome } from '#lib/situations/outcomes.ts';
import { type AskBy, termsOf } from './aid-terms.ts';
import type { Aid } from './plan.ts';

const verdicts: Record<Group, Aid['verdict']> = {
	yes: 'yes',
	person: 'to-check',
	check: 'to-check',
	soon: 'not-yet',
	no: 'no'
};

/** The aids of a person for a stay, from what each programme answers them and what it pays. */
export function aidsOf(
	outcomes: readonly Pick<ProgrammeOutcome, 'programme' | 'group'>[],
	amounts: ReadonlyMap<string, ReadyAmount>,
	stay: Stay
): readonly Aid[] {
	return outcomes.flatMap(({ programme, group }) => {
		const amount = amounts.get(programme.id);
		return amount ? [aidOf(programme, verdicts[group], amount, stay)] : [];
	});
}

function aidOf(programme: Programme, verdict: Aid['verdict'], amount: ReadyAmount, stay: Stay): Aid {
	const { settled, payment, covers, askBy } = termsOf(programme.id);
	const { help, total } = estimate(amount, stay);
	const isPaid = help === 'money' && programme.beneficiary === 'person';
	const start = stay.situation.dates['project.start_date'];
	return {
		id: programme.id,
		verdict,
		settled,
		sureCents: isPaid ? (total?.lowCents ?? 0) : 0,
		likelyCents: isPaid ? (total?.likelyCents ?? 0) : 0,
		covers,
		terms: payment,
		askBy: earliestOf([lastDay(askBy, start), lastCallDay(programme, stay.situation.on)]),
		ownShareCents: amount.amount.type === 'share' ? amount.amount.ownShareMinCents : 0
	};
}

function lastDay(askBy: AskBy, start: Day | null): Day | null {
	if (!askBy || !start) return null;
	if ('daysBeforeStart' in askBy) return addDays(start, -askBy.daysBeforeStart);
	const thisYear = `${start.slice(0, 4)}-${askBy.monthDay}`;
	return thisYear <= start ? thisYear : `${Number(start.slice(0, 4)) - 1}-${askBy.monthDay}`;
}

/** The closing of the call open now or next; past when every announced call has closed. Null without announced calls. */
function lastCallDay({ calls }: Programme, on: Day): Day | null {
	const closings = calls.flatMap(({ close }) => (close ? [dayInParis(new Date(close))] : [])).sort();
	if (calls.some(({ close }) => close === null)) return null;
	return closings.find((day) => day >= on) ?? closings.at(-1) ?? null;
}

function earliestOf(days: readonly (Day | null)[]): Day | null {
	return days.flatMap((day) => day ?? []).sort()[0] ?? null;
}
