import { caseload } from '../caseload.ts';
import type { DemoNote } from '../demo-world.ts';

const byClaire = (
	person: string,
	onDay: number,
	kind: DemoNote['kind'],
	visibility: DemoNote['visibility'],
	body: string
): DemoNote => ({ person, author: 'claire-lemaire', kind, visibility, body, onDay });

const told: readonly DemoNote[] = [
	byClaire(
		'ines',
		-9,
		'meeting',
		'shared',
		'Vu Inès avec sa mère. Départ à Séville confirmé par le lycée. Il reste l’autorisation parentale et l’AST.'
	),
	byClaire(
		'ines',
		-2,
		'call',
		'shared',
		'Dossier envoyé ensemble. La mère signe l’autorisation avant vendredi.'
	),
	byClaire(
		'ines',
		-2,
		'note',
		'private',
		'Le père vit en Belgique ; vérifier qui détient l’autorité parentale avant l’AST.'
	),
	byClaire(
		'kevin',
		-30,
		'meeting',
		'shared',
		'Premier projet posé : partir peu, mais partir. Poznań, six semaines.'
	),
	byClaire('kevin', -12, 'message', 'shared', 'Carte européenne d’assurance maladie demandée sur Ameli.'),
	byClaire(
		'kevin',
		-1,
		'call',
		'private',
		'Il hésite : peur de l’avion. Lui rappeler que le trajet se fait en bus. Rappel demain 9 h.'
	),
	byClaire('moussa', -21, 'meeting', 'shared', 'Groupe de huit avec Karim. Budget et rétroplanning remplis.'),
	byClaire(
		'moussa',
		-9,
		'call',
		'shared',
		'Passeport demandé en mairie de Maubeuge, délai annoncé cinq semaines.'
	),
	byClaire('moussa', -9, 'note', 'private', 'Voir avec l’éducateur qui signe pour la sortie du territoire.'),
	byClaire(
		'amina',
		-15,
		'meeting',
		'shared',
		'Lettre relue à deux. Amina a choisi Turin plutôt que Thessalonique.'
	),
	byClaire(
		'amina',
		-6,
		'note',
		'private',
		'Titre de voyage : rendez-vous en préfecture à prendre dès l’accord de Turin.'
	),
	byClaire(
		'elodie',
		-45,
		'meeting',
		'shared',
		'Élodie veut bouger sans couper avec sa famille. Deux pistes : Montréal, Tournai.'
	),
	byClaire('elodie', -24, 'message', 'shared', 'Message laissé pour la place à Montréal. Pas de réponse.'),
	byClaire(
		'noa',
		-4,
		'meeting',
		'shared',
		'Projet Zellidja à relire : le sujet tient, le budget est trop optimiste.'
	),
	byClaire(
		'caseload-5',
		-5,
		'call',
		'shared',
		'Place à Poznań acceptée. Demande « Premier départ » à préparer.'
	),
	byClaire(
		'caseload-42',
		-3,
		'call',
		'shared',
		'Refus de Turin expliqué. On regarde les séjours courts jeudi.'
	),
	{
		person: 'chloe',
		author: 'thomas-vasseur',
		kind: 'meeting',
		visibility: 'shared',
		body: 'Dossier de Cologne relu. Chloé demande un poste assis l’après-midi, c’est écrit noir sur blanc.',
		onDay: -8
	},
	{
		person: 'dylan',
		author: 'thomas-vasseur',
		kind: 'call',
		visibility: 'shared',
		body: 'Budapest, c’est non. Gand est ouvert : son patron est d’accord.',
		onDay: -2
	},
	{
		person: 'lucas',
		author: 'nadia-haddad',
		kind: 'meeting',
		visibility: 'shared',
		body: 'Budget du semestre fait : il manque 380 € pour le premier mois. Demander l’avance Mermoz.',
		onDay: -6
	},
	{
		person: 'oksana',
		author: 'nadia-haddad',
		kind: 'note',
		visibility: 'private',
		body: 'Vérifier avec la préfecture le droit au retour après cinq mois hors de France.',
		onDay: -12
	}
];

const shortContacts: readonly Pick<DemoNote, 'kind' | 'visibility' | 'body'>[] = [
	{
		kind: 'meeting',
		visibility: 'shared',
		body: 'Premier rendez-vous. Veut « changer d’air », sans pays en tête.'
	},
	{
		kind: 'call',
		visibility: 'shared',
		body: 'Rappelé : n’a pas encore de carte d’identité valable. Rendez-vous pris en mairie.'
	},
	{
		kind: 'message',
		visibility: 'shared',
		body: 'Envoyé trois offres de séjours courts. Réponse attendue sous huit jours.'
	},
	{
		kind: 'note',
		visibility: 'private',
		body: 'Logement fragile en ce moment. Le départ attendra que ce soit réglé.'
	},
	{
		kind: 'meeting',
		visibility: 'shared',
		body: 'Simulation faite ensemble : quatre aides possibles, deux à vérifier.'
	},
	{ kind: 'call', visibility: 'shared', body: 'Rendez-vous de mardi manqué. Nouveau créneau proposé.' },
	{
		kind: 'meeting',
		visibility: 'shared',
		body: 'Permis d’abord, départ ensuite : on se revoit dans deux mois.'
	},
	{
		kind: 'note',
		visibility: 'private',
		body: 'À l’aise en groupe, presque sans voix en entretien. Lui proposer un chantier à plusieurs.'
	},
	{
		kind: 'call',
		visibility: 'shared',
		body: 'A parlé du service civique à ses parents. Ils veulent venir poser leurs questions.'
	},
	{
		kind: 'meeting',
		visibility: 'shared',
		body: 'CV refait. Prochaine étape : s’inscrire sur le portail européen de la jeunesse.'
	},
	{ kind: 'message', visibility: 'shared', body: 'Rappel de l’atelier « partir » de mercredi, 14 h.' }
];

/** One contact for two thirds of the caseload, spread over the last eight weeks; the others wait for their first. */
function shortNotes(): readonly DemoNote[] {
	return caseload().flatMap(({ id }, at) => {
		const contact = shortContacts[at % shortContacts.length];
		if (!contact || at % 3 === 1) return [];
		return [{ ...contact, person: id, author: 'claire-lemaire', onDay: -1 - ((at * 11) % 56) }];
	});
}

/** What the counsellors wrote, private notes included. */
export function notes(): readonly DemoNote[] {
	return [...told, ...shortNotes()];
}
