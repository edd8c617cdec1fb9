import { caseload } from '../caseload.ts';
import type { DemoMandate } from '../demo-world.ts';
import { youngPeople } from '../people.ts';

const invitation =
	'Bonjour, je te propose de préparer ton départ ensemble. Tu restes libre d’arrêter quand tu veux.';

const otherMandates: readonly DemoMandate[] = [
	{
		counsellor: 'claire-lemaire',
		firstName: 'Soan',
		email: 'soan.willems@demo.example',
		message: 'Salut Soan, voici le lien dont on a parlé ce matin.',
		state: 'invited',
		invitedOnDay: -1
	},
	{
		counsellor: 'claire-lemaire',
		firstName: 'Wassila',
		email: 'wassila.ferhat@demo.example',
		message: invitation,
		state: 'invited',
		invitedOnDay: -6
	},
	{
		counsellor: 'thomas-vasseur',
		person: 'julie',
		firstName: 'Julie',
		email: 'julie.carpentier@demo.example',
		message: invitation,
		state: 'revoked',
		invitedOnDay: -80,
		answeredOnDay: -79,
		endedOnDay: -30
	}
];

/** Every followed young person has an accepted mandate; two invitations are open and one was revoked. */
export function mandates(): readonly DemoMandate[] {
	const accepted = [...youngPeople, ...caseload()].flatMap((person, at): DemoMandate[] => {
		if (!person.counsellor) return [];
		const invitedOnDay = -60 - ((at * 13) % 120);
		return [
			{
				counsellor: person.counsellor,
				person: person.id,
				firstName: person.firstName,
				email: person.email,
				message: invitation,
				state: 'accepted',
				invitedOnDay,
				answeredOnDay: invitedOnDay + (at % 4)
			}
		];
	});
	return [...accepted, ...otherMandates];
}
