import { expect, test } from 'vitest';
import { digestOf } from './open-proposals.ts';

test('the digest of proposals changes with each thing that an officer was shown', () => {
	const one = {
		...{ reference: 'CSM-1', is_priority: false, has_left: false },
		...{ proposed_offer_id: 'a', proposed_money: null, amount_cents: null }
	};
	const digests = [
		[one],
		[one, { ...one, reference: 'CSM-2' }],
		[{ ...one, proposed_offer_id: null }],
		[{ ...one, proposed_offer_id: null, proposed_money: 'reserve' as const }],
		[{ ...one, has_left: true }],
		[]
	].map(digestOf);
	expect(new Set(digests).size).toBe(digests.length);
	expect(digestOf([{ ...one }])).toBe(digests[0]);
});
