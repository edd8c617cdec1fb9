import { expect, test } from 'vitest';
import { digestOf } from './open-proposals.ts';

test('the digest of proposals changes with each thing that an officer was shown', () => {
	const one = { reference: 'CSM-1', is_priority: false, proposed_offer_id: 'a', has_left: false };
	const digests = [
		[one],
		[one, { ...one, reference: 'CSM-2' }],
		[{ ...one, proposed_offer_id: null }],
		[{ ...one, has_left: true }],
		[]
	].map(digestOf);
	expect(new Set(digests).size).toBe(digests.length);
	expect(digestOf([{ ...one }])).toBe(digests[0]);
});
