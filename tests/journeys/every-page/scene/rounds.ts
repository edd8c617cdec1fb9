import type { People } from './cast.ts';
import { day, instant, type Planting } from './planting.ts';
import { plantPublished, plantRun } from './run.ts';

interface RoundOffer {
	readonly id: string;
	readonly slug: string;
}

/** A round in each state, with Anna in those that were run. `first` and `second` are what they give out. */
export async function plantRounds(
	{ db, tag, canary, insert }: Planting,
	{ ids: people }: People,
	{ first, second }: { first: RoundOffer; second: RoundOffer }
) {
	const round = `scene-${tag}-round`;
	await insert('round', {
		slug: round,
		label_fr: `Tour ${tag}`,
		label_en: `Round ${tag}`,
		closes_on: day(30),
		answers_on: day(50),
		most_choices: 3,
		draw_basis: 'Délibération de la scène.',
		public_value_source: 'Tirage de la scène',
		seed_secret: canary('round.seed_secret', []),
		seed_commitment: 'digest of the scene',
		opened_by: people.olga,
		opened_at: instant(-3)
	});
	const run = await plantRun(db, {
		slug: `scene-${tag}-run`,
		officers: [people.olga, people.octave],
		people: [people.anna],
		offer: first,
		at: instant(-2)
	});
	const roundDraft = await insert('round_draft', {
		fields: JSON.stringify({
			...{ kind: 'places', label_en: `Draft ${tag}`, closes_on: day(30), answers_on: day(45) },
			...{ most_choices: '3', precedence: 'reserved-first', rounding: 'up' },
			...{ draw_basis: 'Délibération de la scène.', public_value_source: 'Tirage de la scène' },
			...{ offer: [first.id], capacity: ['1'], reserve: ['0'] },
			label_fr: canary('round_draft.fields', ['olga', 'octave'])
		}),
		prepared_by: people.olga,
		saved_by: people.olga,
		created_at: instant(-1),
		saved_at: instant(-1)
	});
	const answered = await plantRun(db, {
		slug: `scene-${tag}-answered`,
		officers: [people.octave, people.olga],
		people: [people.anna],
		offer: second,
		at: instant(-2)
	});
	await db
		.updateTable('round_award')
		.set({
			decided_by: people.octave,
			decided_at: instant(-1),
			reason: canary('round_award.reason of a contested answer', ['anna', 'olga', 'octave'])
		})
		.where('entry_id', '=', answered.entry)
		.execute();
	await db
		.updateTable('round')
		.set({ state: 'published', published_by: people.octave, published_at: instant(-1) })
		.where('id', '=', answered.id)
		.execute();
	const appealId = await insert('appeal', {
		entry_id: answered.entry,
		person_id: people.anna,
		kind: 'contest',
		body: canary('appeal.body', ['anna', 'olga', 'octave']),
		asked_at: instant(-0.5),
		due_on: day(60)
	});
	const answersRound = `scene-${tag}-answers`;
	await plantPublished(db, {
		slug: answersRound,
		officers: [people.olga, people.octave],
		people: [people.anna],
		offer: first,
		at: instant(-2),
		reason: canary('round_place.reason', ['anna', 'olga', 'octave'])
	});
	return {
		round,
		runRound: `scene-${tag}-run`,
		entry: run.entry,
		roundDraft,
		answeredRound: `scene-${tag}-answered`,
		appeal: appealId,
		answersRound
	};
}
