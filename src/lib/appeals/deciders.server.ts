import { sql } from 'kysely';

/** Who decided against somebody what their `appeal` is about, at the run or later: they do not decide it again. */
export const deciders = sql<string[]>`array(
	select decided_by from round_award where entry_id = appeal.entry_id and decided_by is not null
	union select decided_by from round_turn where entry_id = appeal.entry_id and decided = 'set-aside'
	union select decided_by from round_place where entry_id = appeal.entry_id and state = 'set-aside')`;
