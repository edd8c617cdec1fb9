import { sql } from 'kysely';
import { addDays, addMonths, type Day, dayInParis } from '#lib/basics/day.ts';
import { invitationDays, mandateMonths, presentWording } from '#lib/followup/mandate.ts';
import type { Act } from '#lib/server/act.ts';
import { caseload } from './caseload.ts';
import type { DemoMandate, DemoNote } from './demo-world.ts';
import type { Organisations } from './load-people.server.ts';
import { counsellors, youngPeople } from './people.ts';
import { stories } from './stories.ts';

/** Gives the counsellors of the demo their mandates, then lets each write down what they noted over the months. */
export async function loadMandates(tx: Act, organisations: Organisations): Promise<void> {
	const keys = await personKeys(tx);
	const today = dayInParis(tx.now);
	await tx.db
		.insertInto('mandate')
		.values(stories.mandates.map((told) => mandateRow(told, keys, organisations, today)))
		.execute();
	for (const { id } of counsellors)
		await loadNotes(
			tx,
			key(keys, id),
			stories.notes.filter((note) => note.author === id).map((note) => noteRow(note, keys, today))
		);
}

type Keys = ReadonlyMap<string, string>;

/** Keys of the people of the demo by the id their stories use. */
async function personKeys(tx: Act): Promise<Keys> {
	const rows = await tx.db.selectFrom('person').select(['id', 'email']).execute();
	const byEmail = new Map(rows.map((row) => [row.email, row.id]));
	return new Map(
		[...youngPeople, ...caseload(), ...counsellors].map(({ id, email }) => [id, key(byEmail, email)])
	);
}

function key(keys: Keys, id: string): string {
	const found = keys.get(id);
	if (!found) throw new RangeError(`Nobody in the demo is called ${id}`);
	return found;
}

/** Office hours in Paris, winter or summer. */
const morning = (day: Day) => new Date(`${day}T09:30:00Z`);

function mandateRow(told: DemoMandate, keys: Keys, organisations: Organisations, today: Day) {
	const on = (day: number | undefined) => (day === undefined ? null : morning(addDays(today, day)));
	const home = counsellors.find(({ id }) => id === told.counsellor);
	const invited = addDays(today, told.invitedOnDay);
	const answered = told.answeredOnDay === undefined ? null : addDays(today, told.answeredOnDay);
	return {
		counsellor_id: key(keys, told.counsellor),
		organisation_id: key(organisations, home?.structure ?? ''),
		person_id: told.person === undefined ? null : key(keys, told.person),
		email: told.email,
		first_name: told.firstName,
		message: told.message,
		state: told.state,
		wording_version: presentWording.version,
		invited_at: morning(invited),
		answered_at: on(told.answeredOnDay),
		expires_at: morning(answered ? addMonths(answered, mandateMonths) : addDays(invited, invitationDays)),
		ended_at: on(told.endedOnDay),
		ended_by: told.endedOnDay === undefined || !told.person ? null : key(keys, told.person)
	};
}

function noteRow(told: DemoNote, keys: Keys, today: Day) {
	return {
		person_id: key(keys, told.person),
		author_id: key(keys, told.author),
		kind: told.kind,
		visibility: told.visibility,
		body: told.body,
		created_at: morning(addDays(today, told.onDay))
	};
}

/** Row-level security lets nobody write in another's name, the demo loader included: it acts as each in turn. */
async function loadNotes(tx: Act, counsellorId: string, notes: ReturnType<typeof noteRow>[]): Promise<void> {
	if (notes.length === 0) return;
	await sql`select set_config('app.actor', ${counsellorId}, true)`.execute(tx.db);
	await tx.db.insertInto('note').values(notes).execute();
	await sql`select set_config('app.actor', '', true)`.execute(tx.db);
}
