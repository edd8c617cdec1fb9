import type { Officer } from '#lib/accounts/actor.ts';
import { record } from '#lib/audit/record.server.ts';
import type { Said } from '#lib/basics/said.ts';
import { type Act, inTransaction } from '#lib/server/act.ts';
import type { Grid } from './grid.ts';

export interface NewPanel {
	/** What everybody who ranks offers is asked to write for the panel. */
	question: Said;
	grid: Grid;
	/** 1 to 5. */
	readingsPerFile: number;
	hidesIdentity: boolean;
}

/** An officer announces, in the act that opens a round, that a panel will score its files, and by which grid. */
export function setUpPanel(act: Act<Officer>, { roundId, ...panel }: NewPanel & { roundId: string }) {
	return inTransaction(act, async (tx) => {
		await tx.db
			.insertInto('panel')
			.values({
				round_id: roundId,
				question_fr: panel.question.fr,
				question_en: panel.question.en,
				grid: JSON.stringify(panel.grid),
				readings_per_file: panel.readingsPerFile,
				hides_identity: panel.hidesIdentity
			})
			.execute();
		await record(tx, {
			act: 'panel.set-up',
			fileKind: 'round',
			fileId: roundId,
			detail: { criteria: panel.grid.length, readings: panel.readingsPerFile, blind: panel.hidesIdentity }
		});
	});
}
