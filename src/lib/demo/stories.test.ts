import { describe, expect, test } from 'vitest';
import { catalogue } from '#lib/programmes/pack/catalogue.ts';
import { facts, isFactId } from '#lib/programmes/pack/facts.ts';
import { caseload } from './caseload.ts';
import { offers } from './offers.ts';
import { organisations, structures } from './organisations.ts';
import { administrators, counsellors, officers, panelMembers, partners, youngPeople } from './people.ts';
import { stories } from './stories.ts';

const everyYoungPerson = [...youngPeople, ...caseload()];
const personOf = new Map(everyYoungPerson.map((person) => [person.id, person]));
const offerOf = new Map(offers.map((offer) => [offer.slug, offer]));

/** Completed years of a young person on a day counted from today. */
function ageOn(id: string, day: number): number {
	const person = personOf.get(id);
	if (!person) throw new Error(`nobody is called ${id}`);
	return (
		person.ageYears + (day >= person.birthdayInDays ? 1 + Math.floor((day - person.birthdayInDays) / 366) : 0)
	);
}

describe('the people of the demo', () => {
	test('have an address each', () => {
		const staff = [counsellors, partners, officers, administrators, panelMembers].flat();
		const addresses = [...everyYoungPerson, ...staff].map(({ email }) => email);
		expect(new Set(addresses).size).toBe(addresses.length);
		for (const address of addresses) expect(address).toMatch(/^[a-z-]+\.[a-z-]+@demo\.example$/);
	});

	test('are 15 to 30 years old, followed by counsellors who exist', () => {
		const known = new Set(counsellors.map(({ id }) => id));
		for (const { ageYears, birthdayInDays, counsellor } of everyYoungPerson) {
			expect(ageYears).toBeGreaterThanOrEqual(15);
			expect(ageYears).toBeLessThanOrEqual(30);
			expect(birthdayInDays).toBeGreaterThanOrEqual(1);
			expect(birthdayInDays).toBeLessThanOrEqual(365);
			if (counsellor) expect(known).toContain(counsellor);
		}
	});

	test('answer facts of the catalogue, with answers that exist', () => {
		const impossible = everyYoungPerson.flatMap((person) =>
			Object.entries(person.facts).flatMap(([fact, value]) => {
				if (!isFactId(fact)) return [`${person.id}: ${fact}`];
				const entry = facts[fact];
				if (!('options' in entry)) return [];
				const given = Array.isArray(value) ? value : [value];
				return given.every((one) => entry.options.some((option) => option.value === one))
					? []
					: [`${person.id}: ${fact}`];
			})
		);
		expect(impossible).toEqual([]);
	});

	test('make a caseload of sixty, the same at each call, mostly with few answers', () => {
		expect(caseload()).toHaveLength(60);
		expect(caseload()).toEqual(caseload());
		expect(caseload().filter((person) => Object.keys(person.facts).length <= 5).length).toBeGreaterThan(45);
	});

	test('work at structures and organisations that exist', () => {
		const known = new Set([...structures, ...organisations].map(({ slug }) => slug));
		for (const { structure } of counsellors) expect(known).toContain(structure);
		for (const { organisation } of partners) expect(known).toContain(organisation);
	});
});

describe('the applications of the demo', () => {
	test('stand in every state', () => {
		expect(new Set(stories.applications.map(({ steps }) => steps.at(-1)?.to))).toEqual(
			new Set([
				...['draft', 'submitted', 'under-review', 'offered', 'waiting-list'],
				...['accepted', 'declined', 'refused', 'withdrawn', 'expired']
			])
		);
	});

	test('leave one place to answer by noon tomorrow', () => {
		const tomorrow = stories.applications.filter(
			({ steps }) => steps.at(-1)?.to === 'offered' && steps.at(-1)?.answerByDay === 1
		);
		expect(tomorrow.map(({ person, offer }) => [person, offer])).toEqual([
			['kevin', 'poznan-centre-enfants']
		]);
	});

	test('happened in order, in the past, and before the offer closed', () => {
		for (const { steps, offer } of stories.applications) {
			const days = steps.map(({ onDay }) => onDay);
			expect(days).toEqual(days.toSorted((one, other) => one - other));
			expect(days.at(-1)).toBeLessThanOrEqual(0);
			const sent = steps.find(({ to }) => to === 'submitted');
			expect(sent?.onDay ?? -1).toBeLessThanOrEqual(offerOf.get(offer)?.deadlineInDays ?? -Infinity);
		}
	});

	test('answer offers that were published, at an age the host accepts', () => {
		for (const { person, offer } of stories.applications) {
			const applied = offerOf.get(offer);
			expect(applied && !applied.state, offer).toBe(true);
			const age = ageOn(person, applied?.startsInDays ?? 0);
			expect(age, `${person} at ${offer}`).toBeGreaterThanOrEqual(applied?.minimumAge ?? 15);
			expect(age, `${person} at ${offer}`).toBeLessThanOrEqual(applied?.maximumAge ?? 31);
		}
	});

	test('never hold more places than the offer has, and make people wait only where none is left', () => {
		for (const { slug, places } of offers) {
			const states = stories.applications
				.filter(({ offer }) => offer === slug)
				.map(({ steps }) => steps.at(-1)?.to);
			const held = states.filter((state) => state === 'offered' || state === 'accepted').length;
			expect(held, slug).toBeLessThanOrEqual(places);
			if (states.includes('waiting-list')) expect(held, slug).toBe(places);
		}
	});

	test('are one at most by person and offer', () => {
		const pairs = stories.applications.map(({ person, offer }) => `${person} ${offer}`);
		expect(new Set(pairs).size).toBe(pairs.length);
	});
});

describe('the follow-up of the demo', () => {
	test('has notes only from the counsellor whom the young person accepted, after they did', () => {
		for (const { person, author, onDay } of stories.notes) {
			const mandate = stories.mandates.find((one) => one.person === person && one.counsellor === author);
			expect(mandate?.state, person).toBe('accepted');
			expect(mandate?.answeredOnDay).toBeLessThan(onDay);
		}
	});

	test('has mandates accepted, invited and revoked', () => {
		expect(new Set(stories.mandates.map(({ state }) => state))).toEqual(
			new Set(['accepted', 'invited', 'revoked'])
		);
	});
});

describe('the funding of the demo', () => {
	test('stands on accepted applications and stays inside the call', () => {
		for (const request of stories.fundingRequests) {
			const call = stories.fundingCalls.find(({ slug }) => slug === request.call);
			const application = stories.applications.find(
				({ person, offer }) => person === request.person && offer === request.offer
			);
			expect(application?.steps.at(-1)?.to).toBe('accepted');
			expect(request.submittedOnDay).toBeGreaterThanOrEqual(application?.steps.at(-1)?.onDay ?? 0);
			expect(request.submittedOnDay).toBeGreaterThanOrEqual(call?.opensOnDay ?? 0);
			expect(request.requestedCents).toBeLessThanOrEqual(call?.maximumCents ?? 0);
			expect(request.requestedCents).toBeLessThanOrEqual(
				request.costs.reduce((sum, { cents }) => sum + cents, 0)
			);
		}
	});

	test('is in every state, decided by officers who exist', () => {
		const known = new Set(officers.map(({ id }) => id));
		expect(new Set(stories.fundingRequests.map(({ outcome }) => outcome.state)).size).toBe(4);
		for (const { outcome } of stories.fundingRequests)
			if ('by' in outcome) expect(known).toContain(outcome.by);
	});

	test('names a programme that exists, or says that it is an example', () => {
		const known = new Set(catalogue.map(({ id }) => id));
		for (const { programme, isExample, label } of stories.fundingCalls) {
			expect(programme ? known.has(programme) : isExample && label.fr.includes('exemple')).toBe(true);
		}
	});
});
