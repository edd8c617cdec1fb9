create table envelope (
	id uuid primary key default uuidv7(),
	label text not null,
	budget_year integer not null,
	ceiling_cents bigint not null check (ceiling_cents >= 0),
	committed_cents bigint not null default 0,
	check (committed_cents between 0 and ceiling_cents)
);

create table funding_call (
	id uuid primary key default uuidv7(),
	slug text not null unique,
	programme_version_id uuid references programme_version,
	envelope_id uuid not null references envelope,
	label_fr text not null,
	label_en text not null,
	is_example boolean not null default false,
	opens_on date not null,
	closes_on date not null,
	maximum_cents bigint not null check (maximum_cents > 0),
	created_by uuid references person,
	created_at timestamptz not null default now(),
	check (closes_on >= opens_on)
);
comment on column funding_call.closes_on is 'Closes that day at noon, Paris time';

create table funding_request (
	id uuid primary key default uuidv7(),
	reference text not null unique default next_reference(),
	call_id uuid not null references funding_call,
	application_id uuid not null references application,
	person_id uuid not null references person,
	state text not null default 'submitted' check (state in ('submitted', 'awarded', 'refused', 'withdrawn')),
	version integer not null default 1,
	requested_cents bigint not null check (requested_cents > 0),
	costs jsonb not null default '[]',
	message text not null default '',
	verdict jsonb not null,
	facts jsonb not null,
	submitted_at timestamptz not null,
	decided_by uuid references person,
	decided_at timestamptz,
	awarded_cents bigint check (awarded_cents > 0),
	decision_reason text,
	decision_note text,
	check ((state in ('awarded', 'refused')) = (decided_by is not null)),
	check ((state = 'awarded') = (awarded_cents is not null)),
	check (state <> 'refused' or decision_reason is not null)
);
create unique index one_live_funding_request on funding_request (call_id, application_id) where state <> 'withdrawn';
create index funding_request_queue on funding_request (call_id, state, submitted_at);

create table ledger_entry (
	envelope_id uuid not null references envelope,
	seq integer not null,
	at timestamptz not null,
	kind text not null check (kind in ('award', 'release')),
	cents bigint not null,
	funding_request_id uuid not null references funding_request,
	actor_id uuid not null references person,
	primary key (envelope_id, seq),
	check ((kind = 'award' and cents > 0) or (kind = 'release' and cents < 0))
);

grant select, insert, update on envelope, funding_call, funding_request to cap_app;
grant select, insert on ledger_entry to cap_app;
