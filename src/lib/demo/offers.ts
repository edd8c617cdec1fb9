import type { DemoOffer } from './demo-world.ts';
import { apprenticeships } from './offers/apprenticeships.ts';
import { civicService } from './offers/civic-service.ts';
import { exchanges } from './offers/exchanges.ts';
import { internshipsBeyondEurope } from './offers/internships-beyond-europe.ts';
import { internshipsInEurope } from './offers/internships-europe.ts';
import { jobs } from './offers/jobs.ts';
import { studies } from './offers/studies.ts';
import { volunteeringBeyondEurope } from './offers/volunteering-beyond-europe.ts';
import { volunteeringInEurope } from './offers/volunteering-europe.ts';
import { shortVolunteering } from './offers/volunteering-short-stays.ts';
import { workcampsBeyondEurope } from './offers/workcamps-beyond-europe.ts';
import { workcampsInEurope } from './offers/workcamps-europe.ts';

/** The sixty offers of the demo world. */
export const offers: readonly DemoOffer[] = [
	...shortVolunteering,
	...volunteeringInEurope,
	...volunteeringBeyondEurope,
	...workcampsInEurope,
	...workcampsBeyondEurope,
	...internshipsInEurope,
	...internshipsBeyondEurope,
	...apprenticeships,
	...studies,
	...exchanges,
	...jobs,
	...civicService
];
