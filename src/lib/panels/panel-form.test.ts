import { describe, expect, test } from 'vitest';
import { modelGrid, modelQuestion } from './model-grid.ts';
import { panelFrom } from './panel-form.ts';

const typed = {
	panel: 'yes',
	question_fr: modelQuestion.fr,
	question_en: modelQuestion.en,
	readings: '2',
	blind: 'yes',
	criterion_fr: [...modelGrid.map(({ label }) => label.fr), ''],
	criterion_en: [...modelGrid.map(({ label }) => label.en), ''],
	criterion_weight: [...modelGrid.map(({ weight }) => String(weight)), ''],
	anchor_fr: [...modelGrid.flatMap(({ anchors }) => anchors.map(({ fr }) => fr)), '', '', '', ''],
	anchor_en: [...modelGrid.flatMap(({ anchors }) => anchors.map(({ en }) => en)), '', '', '', '']
};

describe('the panel of an opening', () => {
	test('is the grid that was proposed when nothing was changed, without its empty criterion', () => {
		expect(panelFrom(typed)).toEqual({
			panel: { question: modelQuestion, grid: modelGrid, readingsPerFile: 2, hidesIdentity: true }
		});
	});

	test('is none when no panel scores, whatever stands in the grid', () => {
		expect(panelFrom({ ...typed, panel: '', readings: 'many' })).toEqual({ panel: null });
	});

	test.each([
		[{ question_en: ' ' }, 'question_fr'],
		[{ readings: '6' }, 'readings'],
		[{ readings: '0' }, 'readings'],
		[{ criterion_fr: ['', '', '', ''], criterion_en: ['', '', '', ''] }, 'panel-criterion-0'],
		[{ criterion_en: typed.criterion_en.with(1, '') }, 'panel-criterion-1'],
		[{ criterion_weight: typed.criterion_weight.with(2, '1.5') }, 'weight-2'],
		[{ criterion_weight: typed.criterion_weight.with(2, '11') }, 'weight-2'],
		[{ anchor_fr: typed.anchor_fr.with(13, '') }, 'anchor-3']
	])('names the field at fault: %j', (change, field) => {
		const read = panelFrom({ ...typed, ...change });
		expect('issues' in read && Object.keys(read.issues)).toEqual([field]);
	});
});
