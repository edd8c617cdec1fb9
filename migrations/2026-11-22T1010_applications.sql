create table application (
	id uuid primary key default uuidv7(),
	reference text not null unique default next_reference(),
	person_id uuid not null references person,
	offer_id uuid not null references offer,
	state text not null default 'draft' check (state in ('draft', 'submitted', 'under-review', 'offered',
		'waiting-list', 'accepted', 'declined', 'refused', 'withdrawn', 'expired')),
	version integer not null default 1,
	answers jsonb not null default '{}',
	is_priority boolean not null default false,
	started_by uuid references person,
	created_at timestamptz not null default now(),
	saved_at timestamptz not null default now(),
	submitted_at timestamptz,
	answer_by timestamptz,
	decided_by uuid references person,
	decided_at timestamptz,
	refusal_reason text,
	refusal_note text,
	withdrawal_reason text,
	waiting_since timestamptz,
	check (state = 'draft' or state = 'withdrawn' or submitted_at is not null),
	check (state <> 'offered' or answer_by is not null),
	check (state <> 'refused' or refusal_reason is not null)
);
create unique index one_live_application on application (person_id, offer_id)
	where state not in ('withdrawn', 'declined', 'expired', 'refused');
create index application_of_offer on application (offer_id, state);
create index application_to_answer on application (answer_by) where state = 'offered';
comment on column application.is_priority is 'One bit, never its reason; never shown to a partner';

create table application_event (
	application_id uuid not null references application on delete cascade,
	seq integer not null,
	at timestamptz not null,
	from_state text,
	to_state text not null,
	actor_id uuid references person,
	primary key (application_id, seq)
);

grant select, insert, update on application to cap_app;
grant select, insert on application_event to cap_app;
