import { m } from '#lib/text/generated/messages.js';
import type { RunRefusal, RunStage } from './run-states.ts';

export const stageSentence: Record<RunStage, () => string> = {
	waiting: m.runs_stage_waiting,
	reading: m.runs_stage_reading,
	placing: m.runs_stage_placing,
	checking: m.runs_stage_checking,
	writing: m.runs_stage_writing,
	done: m.runs_stage_done,
	refused: m.runs_stage_refused
};

export const runRefusalSentence: Record<RunRefusal, () => string> = {
	'list-changed': m.allocation_refused_list_changed,
	'seed-changed': m.allocation_refused_seed_changed,
	'capacity-changed': m.allocation_refused_capacity_changed,
	'envelope-changed': m.money_refused_envelope_changed,
	'scores-changed': m.allocation_refused_scores_changed,
	'scores-missing': m.allocation_refused_scores_missing
};
