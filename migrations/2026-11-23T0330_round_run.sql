-- One row for each time a round, or a dry run of it, was computed: the worker does it, and says how far it is.
create table round_run (
	id uuid primary key default uuidv7(),
	round_id uuid not null references round,
	kind text not null check (kind in ('run', 'dry-run')),
	started_by uuid not null references person,
	started_at timestamptz not null,
	stage text not null default 'waiting' check (stage in ('waiting', 'reading', 'placing', 'checking', 'writing', 'done', 'refused')),
	placed integer not null default 0 check (placed >= 0),
	people integer not null default 0 check (people >= 0),
	ended_at timestamptz,
	refused text check (refused <> ''),
	outcome jsonb,
	check ((ended_at is null) = (stage not in ('done', 'refused'))),
	check ((refused is null) = (stage <> 'refused'))
);
comment on column round_run.outcome is 'The figures of a dry run; what a run answered stands in its round';
-- However many officers press at once, one computation of a kind is under way.
create unique index round_run_under_way on round_run (round_id, kind) where ended_at is null;
create index round_run_of_round on round_run (round_id, started_at desc);

alter table round_entry add column withdrawn_at timestamptz;
comment on column round_entry.withdrawn_at is 'Left between the freeze and the publication: still in the frozen list, given no place';

grant select, insert on round_run to cap_app;
grant update (stage, placed, people, ended_at, refused, outcome) on round_run to cap_app;
