import * as v from 'valibot';
import { m } from '#lib/text/generated/messages.js';
import { type Criterion, levelsOfACriterion, mostCriteria, mostWeight } from './grid.ts';
import type { NewPanel } from './set-up-panel.server.ts';

const text = v.optional(v.string(), '');
const texts = v.optional(v.array(v.string()), []);

/** The fields of `PanelFields.svelte`, to spread in the form that opens a round. */
export const panelFields = {
	panel: text,
	question_fr: text,
	question_en: text,
	readings: text,
	blind: text,
	criterion_fr: texts,
	criterion_en: texts,
	criterion_weight: texts,
	anchor_fr: texts,
	anchor_en: texts
};
type Typed = v.InferOutput<v.ObjectSchema<typeof panelFields, undefined>>;

/** The panel that was typed, null where none scores, or the issue of the first field at fault. */
export function panelFrom(typed: Typed): { panel: NewPanel | null } | { issues: Record<string, string> } {
	if (typed.panel !== 'yes') return { panel: null };
	const question = { fr: clean(typed.question_fr), en: clean(typed.question_en) };
	if (!question.fr || !question.en || question.fr.length > 300 || question.en.length > 300)
		return { issues: { question_fr: m.panels_wrong_question() } };
	if (!/^[1-5]$/.test(typed.readings.trim())) return { issues: { readings: m.panels_wrong_readings() } };

	const grid: Criterion[] = [];
	for (let at = 0; at < Math.min(mostCriteria, typed.criterion_fr.length); at++) {
		const label = { fr: clean(typed.criterion_fr[at]), en: clean(typed.criterion_en[at]) };
		if (!label.fr && !label.en) continue;
		const wrong = (field: string, sentence: (words: { number: number }) => string) => ({
			issues: { [`${field}-${at}`]: sentence({ number: at + 1 }) }
		});
		if (!label.fr || !label.en) return wrong('panel-criterion', m.panels_wrong_grid_label);
		const weight = Number(typed.criterion_weight[at]);
		if (!Number.isInteger(weight) || weight < 1 || weight > mostWeight)
			return wrong('weight', m.panels_wrong_grid_weight);
		const anchors = levelsOfACriterion.map((level) => ({
			fr: clean(typed.anchor_fr[at * levelsOfACriterion.length + level]),
			en: clean(typed.anchor_en[at * levelsOfACriterion.length + level])
		}));
		if (anchors.some(({ fr, en }) => !fr || !en)) return wrong('anchor', m.panels_wrong_grid_anchor);
		grid.push({ label, weight, anchors });
	}
	if (grid.length === 0) return { issues: { 'panel-criterion-0': m.panels_wrong_grid_none() } };
	return {
		panel: {
			question,
			grid,
			readingsPerFile: Number(typed.readings),
			hidesIdentity: typed.blind === 'yes'
		}
	};
}

const clean = (typed: string | undefined) => (typed ?? '').trim().normalize('NFC').slice(0, 300);
