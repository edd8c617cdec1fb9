import type { DemoCertification } from '../demo-world.ts';

/** What young people show to their counsellor, and what was certified of it. */
export const certifications: readonly DemoCertification[] = [
	{
		person: 'ines',
		counsellor: 'claire-lemaire',
		shownOnDay: -12,
		shows: ['qpv', 'caf_qf'],
		certified: [{ criterion: 'qpv', proof: 'address', onDay: -11, untilDay: 340 }]
	},
	{
		person: 'kevin',
		counsellor: 'claire-lemaire',
		shownOnDay: -6,
		shows: ['neet'],
		certified: [{ criterion: 'neet', proof: 'mission-locale', onDay: -6, untilDay: 170 }]
	}
];
