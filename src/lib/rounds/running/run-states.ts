import type { NotRunnable } from '../round.ts';

/** What the worker is doing for a run, in this order; a run ends as done or refused. */
export const runStages = ['waiting', 'reading', 'placing', 'checking', 'writing', 'done', 'refused'] as const;
export type RunStage = (typeof runStages)[number];

/** Why a run was refused: what stands in the database is not what was published. */
export type RunRefusal = 'capacity-changed' | 'envelope-changed' | NotRunnable;

/** Lists up to this many people are tried out while the page is made: a few milliseconds. Longer ones by the worker. */
export const tryOutAtOnce = 2_000;
