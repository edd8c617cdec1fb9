import type { Said } from '#lib/basics/said.ts';
import type { Grid } from './grid.ts';

/** What the opening form proposes, for an officer to change: it scores the idea, never the spelling or past journeys. */
export const modelQuestion: Said = {
	fr: 'Qu’est-ce que tu veux vivre là-bas, et comment tu t’y prépares\u00a0? Écris simplement\u00a0: l’orthographe ne compte pas.',
	en: 'What do you want to live there, and how do you prepare for it? Write simply: spelling does not count.'
};

export const modelGrid: Grid = [
	{
		label: { fr: 'L’envie', en: 'The wish' },
		weight: 3,
		anchors: [
			{ fr: 'Rien n’est dit de l’envie de partir.', en: 'Nothing is said of the wish to leave.' },
			{ fr: 'L’envie est dite en général.', en: 'The wish is told in general.' },
			{ fr: 'Une raison personnelle est dite.', en: 'One personal reason is told.' },
			{
				fr: 'Une raison personnelle est dite, et liée à ce lieu ou à cette activité.',
				en: 'A personal reason is told, and tied to this place or activity.'
			}
		]
	},
	{
		label: { fr: 'Ce que la personne veut apprendre', en: 'What the person wants to learn' },
		weight: 2,
		anchors: [
			{ fr: 'Rien n’est dit.', en: 'Nothing is said.' },
			{ fr: 'Un but est nommé, sans plus.', en: 'One aim is named, no more.' },
			{ fr: 'Un but est expliqué.', en: 'One aim is explained.' },
			{
				fr: 'Un but est expliqué, et une suite au retour.',
				en: 'An aim is explained, and what follows the return.'
			}
		]
	},
	{
		label: { fr: 'La préparation', en: 'The preparation' },
		weight: 2,
		anchors: [
			{ fr: 'Rien n’est prévu.', en: 'Nothing is planned.' },
			{ fr: 'Une question pratique est posée.', en: 'One practical question is raised.' },
			{ fr: 'Une première étape est prévue ou faite.', en: 'A first step is planned or made.' },
			{
				fr: 'Plusieurs étapes sont prévues, avec une aide.',
				en: 'Several steps are planned, with some help.'
			}
		]
	},
	{
		label: { fr: 'La place des autres', en: 'The place of others' },
		weight: 1,
		anchors: [
			{ fr: 'Les autres n’apparaissent pas.', en: 'Others do not appear.' },
			{ fr: 'Une rencontre est souhaitée.', en: 'Meeting people is wished for.' },
			{ fr: 'Une façon de vivre avec les autres est dite.', en: 'A way of living with others is told.' },
			{ fr: 'Un partage est prévu, là-bas ou au retour.', en: 'Sharing is planned, there or on return.' }
		]
	}
];
