import type { Programme } from '#lib/programmes/programme.ts';
import { alma } from './alma.ts';
import { amiMobiliteInternationale } from './ami-mobilite-internationale.ts';
import { cej } from './cej.ts';
import { chantierAdos } from './chantier-ados.ts';
import { chantierAdultes } from './chantier-adultes.ts';
import { depart1825 } from './depart-1825.ts';
import { discovereu } from './discovereu.ts';
import { eplusHedShort } from './eplus-hed-short.ts';
import { eplusHedStudies } from './eplus-hed-studies.ts';
import { eplusHedTraineeship } from './eplus-hed-traineeship.ts';
import { eplusSchoolPupil } from './eplus-school-pupil.ts';
import { eplusVetErasmuspro } from './eplus-vet-erasmuspro.ts';
import { eplusVetShort } from './eplus-vet-short.ts';
import { eplusYouthExchange } from './eplus-youth-exchange.ts';
import { escHumanitarian } from './esc-humanitarian.ts';
import { escVolunteeringIndividual } from './esc-volunteering-individual.ts';
import { escVolunteeringTeam } from './esc-volunteering-team.ts';
import { euresTms } from './eures-tms.ts';
import { ftAideMobilite } from './ft-aide-mobilite.ts';
import { hdfGenerationPlusMobilite } from './hdf-generation-plus-mobilite.ts';
import { hdfMermoz } from './hdf-mermoz.ts';
import { hdfMobinov } from './hdf-mobinov.ts';
import { hdfWeimarSommetJeunes } from './hdf-weimar-sommet-jeunes.ts';
import { jsi } from './jsi.ts';
import { ladomPme } from './ladom-pme.ts';
import { npdcCitoyenDuMonde2015 } from './npdc-citoyen-du-monde-2015.ts';
import { ofajStageEtudiant } from './ofaj-stage-etudiant.ts';
import { ofajStageProfessionnel } from './ofaj-stage-professionnel.ts';
import { ofqjStageDemandeurEmploi } from './ofqj-stage-demandeur-emploi.ts';
import { pacea } from './pacea.ts';
import { pvt } from './pvt.ts';
import { serviceCiviqueInternational } from './service-civique-international.ts';
import { via } from './via.ts';
import { vie } from './vie.ts';
import { volontariatFrancoAllemand } from './volontariat-franco-allemand.ts';
import { vsi } from './vsi.ts';
import { vvvSi } from './vvv-si.ts';
import { zellidja } from './zellidja.ts';

/** The programmes shipped with the product: European, national, then those of Hauts-de-France, the closed ones last. */
export const catalogue: readonly Programme[] = [
	eplusHedStudies,
	eplusHedTraineeship,
	eplusHedShort,
	eplusVetShort,
	eplusVetErasmuspro,
	eplusSchoolPupil,
	eplusYouthExchange,
	discovereu,
	escVolunteeringIndividual,
	escVolunteeringTeam,
	escHumanitarian,
	serviceCiviqueInternational,
	volontariatFrancoAllemand,
	vsi,
	vie,
	via,
	ofajStageProfessionnel,
	ofajStageEtudiant,
	ofqjStageDemandeurEmploi,
	jsi,
	vvvSi,
	chantierAdultes,
	chantierAdos,
	amiMobiliteInternationale,
	hdfMermoz,
	hdfGenerationPlusMobilite,
	hdfMobinov,
	hdfWeimarSommetJeunes,
	pvt,
	euresTms,
	ftAideMobilite,
	alma,
	cej,
	pacea,
	zellidja,
	ladomPme,
	depart1825,
	npdcCitoyenDuMonde2015
];
