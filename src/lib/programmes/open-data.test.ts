import { expect, test } from 'vitest';
import { openProgramme } from './open-data.ts';
import { hdfMermoz } from './pack/hdf-mermoz.ts';

test('a programme given to anybody has its rules, sources and version, and not the notes for officers', () => {
	const published = {
		versionId: '019af000-0000-7000-8000-000000000000',
		version: 3,
		publishedAt: new Date('2026-11-22T09:00:00Z'),
		hash: 'ab12',
		programme: { ...hdfMermoz, notes: ['CANARY'] }
	};
	const given = openProgramme(published, []);
	expect(given).toMatchObject({
		id: 'hdf-mermoz',
		version: 3,
		sha256: 'ab12',
		conditions: hdfMermoz.conditions
	});
	expect(given.sources).toEqual(hdfMermoz.sources);
	expect(JSON.stringify(given)).not.toContain('CANARY');
	expect(given).toMatchObject({ authors: [], origin: { en: 'rule shipped with Cap sur le Monde' } });
	expect(openProgramme(published, [{ role: 'wrote', name: 'Marc Duhamel' }])).toMatchObject({
		authors: [
			{ role: 'wrote', name: 'Marc Duhamel', function: { fr: 'agent de la Région Hauts-de-France' } }
		],
		origin: null
	});
});
