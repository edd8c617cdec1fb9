import type { People } from './cast.ts';
import { day, instant, type Planting } from './planting.ts';

/** A frozen round with Pia in the chair of its panel, and Anna's file before her. */
export async function plantPanel({ db, tag, canary, insert }: Planting, { ids: people }: People) {
	const panelRound = await insert('round', {
		slug: `scene-${tag}-panel`,
		label_fr: `Tour noté ${tag}`,
		label_en: `Scored round ${tag}`,
		state: 'frozen',
		closes_on: day(-2),
		answers_on: day(20),
		most_choices: 3,
		draw_basis: 'Délibération de la scène.',
		public_value_source: 'Tirage de la scène',
		seed_secret: canary('round.seed_secret of a scored round', []),
		seed_commitment: 'digest of the scene',
		opened_by: people.olga,
		opened_at: instant(-9),
		frozen_list: '{"offers":[],"applicants":[]}',
		list_hash: 'digest of the list',
		frozen_by: people.olga,
		frozen_at: instant(-1)
	});
	const anchors = ['rien', 'un peu', 'bien', 'très bien'].map((text) => ({ fr: text, en: text }));
	await db
		.insertInto('panel')
		.values({
			round_id: panelRound,
			question_fr: 'Pourquoi partir ?',
			question_en: 'Why leave?',
			grid: JSON.stringify([{ label: { fr: 'L’envie', en: 'The wish' }, weight: 2, anchors }]),
			readings_per_file: 1,
			hides_identity: true,
			handed_out_by: people.olga,
			handed_out_at: instant(-1)
		})
		.execute();
	await db
		.insertInto('panel_member')
		.values(
			(['pia', 'pablo'] as const).map((name) => ({
				round_id: panelRound,
				person_id: people[name],
				is_chair: name === 'pia',
				named_by: people.olga,
				named_at: instant(-3)
			}))
		)
		.execute();
	const entry = await insert('round_entry', {
		round_id: panelRound,
		person_id: people.anna,
		is_priority: true,
		ranked_at: instant(-4)
	});
	await db
		.insertInto('panel_text')
		.values({ entry_id: entry, body: canary('panel_text.body', ['anna', 'pia']), saved_at: instant(-4) })
		.execute();
	const reading = await insert('panel_reading', {
		round_id: panelRound,
		entry_id: entry,
		member_id: people.pia,
		is_common: false,
		handed_at: instant(-1),
		draft: { levels: [2], note: canary('panel_reading.draft', ['pia']) }
	});
	return { panelRound: `scene-${tag}-panel`, reading };
}
