import type { Counsellor } from '#lib/accounts/actor.ts';
import { type Reading, recordReading } from '#lib/audit/record-reading.server.ts';
import { completedYears, dayInParis, type Day } from '#lib/basics/day.ts';
import { done, type Outcome, refused } from '#lib/basics/outcome.ts';
import { facts } from '#lib/programmes/pack/facts.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import { attentionTo } from './attention.ts';
import { followedPeople } from './caseload-queries.server.ts';
import { applicationsOf, ordinaryFacts, timelineOf } from './file-queries.server.ts';
import { certificationsOf } from '#lib/situations/certifications-queries.server.ts';
import { shownUnder } from './criteria-queries.server.ts';
import { followedPerson } from './mandate-queries.server.ts';

/** Opens the file of a young person the counsellor follows. No reading without its line in their access journal. */
export function openFile(act: Act<Counsellor>, personId: string) {
	return inTransaction(act, async (tx) => {
		const opened = await open(tx, personId, 'file');
		if (!opened.done) return opened;
		const { person, items, isRemindedToday, birthDate } = opened.value;
		const told = await ordinaryFacts(tx.db, personId, dayInParis(tx.now));
		const shown = await shownUnder(tx.db, personId, person.mandateId);
		if (shown.length > 0) await recordReading(tx, { personId, what: 'criteria' });
		return done({
			person,
			items,
			isRemindedToday,
			applications: await applicationsOf(tx.db, personId),
			facts: ownWords(told),
			told: {
				...Object.fromEntries(told.map(({ fact, value }) => [fact, value])),
				'person.birth_date': birthDate
			},
			shown: shown.map(({ criterion, shownAt }) => ({ criterion, shownAt })),
			certifications: await certificationsOf(tx.db, personId, tx.now),
			timeline: await timelineOf(tx.db, personId, person.mandateId)
		});
	});
}

/** Opens what is needed of the file to look for offers: who they are and their ordinary facts. */
export function openFileForOffers(act: Act<Counsellor>, personId: string) {
	return inTransaction(act, async (tx) => {
		const opened = await open(tx, personId, 'offers-for');
		if (!opened.done) return opened;
		const told = await ordinaryFacts(tx.db, personId, dayInParis(tx.now));
		return done({
			person: opened.value.person,
			facts: Object.fromEntries(told.map(({ fact, value }) => [fact, value])),
			offersTaken: (await applicationsOf(tx.db, personId)).map(({ offer_slug }) => offer_slug)
		});
	});
}

/** Without what only follows from another answer shown beside it. */
function ownWords(told: Awaited<ReturnType<typeof ordinaryFacts>>) {
	const known = new Set<string>(told.map(({ fact }) => fact));
	return told.filter(({ fact }) => {
		const { askable, derivedFrom = [] } = facts[fact];
		return askable && !derivedFrom.some((source) => known.has(source));
	});
}

async function open(
	tx: Act<Counsellor>,
	personId: string,
	what: Reading
): Promise<Outcome<Opened, 'not-found'>> {
	const person = await followedPerson(tx.db, tx.actor, personId, tx.now);
	if (!person) return refused('not-found');
	const [observed] = await followedPeople(tx, personId);
	if (!observed) return refused('not-found');
	await recordReading(tx, { personId, what });
	const today = dayInParis(tx.now);
	return done({
		person: {
			id: person.id,
			mandateId: person.mandate_id,
			firstName: person.first_name,
			lastName: person.last_name,
			age: completedYears(observed.birthDate, today),
			commune: person.commune,
			email: person.email,
			followedSince: observed.followedSince,
			followedUntil: person.expires_at
		},
		items: attentionTo(observed, tx.now),
		isRemindedToday: person.reminded_on === today,
		birthDate: observed.birthDate
	});
}

interface Opened {
	person: {
		id: string;
		mandateId: string;
		firstName: string;
		lastName: string;
		age: number;
		commune: string | null;
		email: string;
		followedSince: Date;
		followedUntil: Date;
	};
	items: ReturnType<typeof attentionTo>;
	isRemindedToday: boolean;
	birthDate: Day;
}
