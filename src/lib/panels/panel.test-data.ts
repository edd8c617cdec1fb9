import type { Kysely } from 'kysely';
import { type Officer, system } from '#lib/accounts/actor.ts';
import { anOffer } from '#lib/applications/applications.test-data.ts';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { publishPack } from '#lib/programmes/publish-pack.server.ts';
import { freezeRound } from '#lib/rounds/running/freeze-round.server.ts';
import { openRound } from '#lib/rounds/opening/open-round.server.ts';
import { rankOffers } from '#lib/rounds/ranking/rank-offers.server.ts';
import { runRound } from '#lib/rounds/running/run-round.server.ts';
import { startRun } from '#lib/rounds/running/start-run.server.ts';
import type { DB } from '#lib/server/schema.ts';
import { anOfficer, aPanelMember, aYoungPerson } from '#tests/people.ts';
import type { Seated } from './access.ts';
import type { Grid } from './grid.ts';
import { desk } from './desk-queries.server.ts';
import { giveScore } from './give-score.server.ts';
import { handOutFiles } from './hand-out-files.server.ts';
import { nameMember } from './name-member.server.ts';
import { writeText } from './write-text.server.ts';

export const opening = new Date('2026-11-22T09:00:00Z');
export const closing = new Date('2026-12-01T11:00:00Z');
export const as = <A>(db: Kysely<DB>, actor: A, now: Date) => ({ db, actor, now });

const anchors = ['rien', 'un peu', 'bien', 'très bien'].map((fr) => ({ fr, en: `${fr} in English` }));
export const grid: Grid = [
	{ label: { fr: 'Projet', en: 'Project' }, weight: 2, anchors },
	{ label: { fr: 'Envie', en: 'Wish' }, weight: 1, anchors }
];

let count = 0;

/** A round whose panel is announced, with as many people who ranked its one offer and wrote `text of …`. */
export async function aScoredRound(
	db: Kysely<DB>,
	people: number,
	readingsPerFile = 2,
	hidesIdentity = true
) {
	count += 1;
	if (count === 1) await publishPack(as(db, system, opening), catalogue);
	const officer = await anOfficer(db);
	const offer = await anOffer(db);
	const opened = await openRound(as(db, officer, opening), {
		slug: `jury-${count}`,
		labelFr: 'Été 2027',
		labelEn: 'Summer 2027',
		closesOn: '2026-12-01',
		answersOn: '2026-12-15',
		mostChoices: 2,
		drawBasis: 'Délibération 2026-17, article 4.',
		publicValueSource: 'Tirage national du 2 décembre 2026',
		offers: [{ id: offer.id, capacity: 1, reserve: 0 }],
		panel: { question: { fr: 'Pourquoi ?', en: 'Why?' }, grid, readingsPerFile, hidesIdentity }
	});
	if (!opened.done) throw new Error(opened.reason);
	const roundId = opened.value.id;
	for (let at = 0; at < people; at++) {
		const person = await aYoungPerson(db, {
			first_name: `Prénom${count}x${at}`,
			last_name: `Nom${count}x${at}`
		});
		await rankOffers(as(db, person, opening), { roundId, ranking: [offer.id] });
		await writeText(as(db, person, opening), { roundId, body: `text of ${count}x${at}` });
	}
	return { db, officer, roundId, slug: `jury-${count}`, count };
}

/** As above, frozen, with members named, the first of them in the chair, and the files handed out. */
export async function aScoringPanel(
	db: Kysely<DB>,
	{ people, members, readings = 2 }: { people: number; members: number; readings?: number }
) {
	const round = await aScoredRound(db, people, readings);
	const seated: [Seated, ...Seated[]] = [await aPanelMember(db)];
	while (seated.length < members) seated.push(await aPanelMember(db));
	for (const [at, { personId }] of seated.entries()) await seat(round, personId, at === 0);
	await freezeRound(as(db, round.officer, closing), { roundId: round.roundId });
	const handed = await handOutFiles(as(db, seated[0], closing), { roundId: round.roundId });
	if (!handed.done) throw new Error(handed.reason);
	return { ...round, seated, chair: seated[0] };
}

export const seat = (
	{ db, officer, roundId }: { db: Kysely<DB>; officer: Officer; roundId: string },
	personId: string,
	isChair = false
) => nameMember(as(db, officer, opening), { roundId, personId, isChair });

export async function deskOf(db: Kysely<DB>, { personId }: Seated) {
	return desk(db, personId);
}

/** Every member gives each of their files the levels that `of` says. */
export async function scoreAll(
	db: Kysely<DB>,
	seated: readonly Seated[],
	of: (at: number) => number[] = () => [2, 1]
) {
	for (const [at, member] of seated.entries())
		for (const { id, given_at } of await deskOf(db, member))
			if (!given_at)
				await giveScore(as(db, member, closing), { readingId: id, draft: of(at), note: `n${at}` });
}

/** Runs a round as another officer starts it and the worker does it: why it was refused, or null. */
export async function run(db: Kysely<DB>, roundId: string) {
	const started = await startRun(as(db, await anOfficer(db), closing), { roundId });
	if (!started.done) throw new Error(started.reason);
	await runRound(as(db, system, closing), started.value);
	const { refused } = await db
		.selectFrom('round_run')
		.select('refused')
		.where('id', '=', started.value.runId)
		.executeTakeFirstOrThrow();
	return refused;
}
