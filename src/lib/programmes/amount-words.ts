import type { Locale } from '#lib/basics/said.ts';
import { money, percent } from '#lib/text/format.ts';
import { m } from '#lib/text/generated/messages.js';
import type { CentsBounds } from './cents-bounds.ts';
import type { Per, Rate } from './part-bounds.ts';

/** "250 €", "de 225 € à 327 €", "jusqu’à 900 €", "à partir de 100 €", "montant non trouvé". */
export function sumSaid(bounds: CentsBounds | null, locale: Locale): string {
	if (!bounds) return m.plan_sum_not_found({}, { locale });
	const { lowCents, highCents } = bounds;
	const low = money(lowCents, locale);
	if (highCents === null)
		return lowCents > 0 ? m.plan_sum_from({ low }, { locale }) : m.plan_sum_not_found({}, { locale });
	if (highCents === 0) return m.plan_sum_none({}, { locale });
	const high = money(highCents, locale);
	if (lowCents === highCents) return high;
	return lowCents > 0 ? m.plan_sum_range({ low, high }, { locale }) : m.plan_sum_up_to({ high }, { locale });
}

/** The same for each month, week, day… */
export function rateSaid(rate: Rate, locale: Locale): string {
	if (rate.percent !== undefined)
		return m.plan_percent_more({ percent: percent(rate.percent, locale) }, { locale });
	const sum = sumSaid(rate.bounds, locale);
	return rate.bounds && rate.per !== 'stay' ? perSaid[rate.per]({ sum }, { locale }) : sum;
}

const perSaid: Record<Exclude<Per, 'stay'>, typeof m.plan_per_month> = {
	month: m.plan_per_month,
	week: m.plan_per_week,
	day: m.plan_per_day,
	night: m.plan_per_night,
	kilometre: m.plan_per_kilometre
};
