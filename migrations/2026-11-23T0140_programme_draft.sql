-- A programme is changed by people: one writes a draft and its cases, another publishes it. What was published stays.
alter table programme_version
	add column author_id uuid references person,
	add column publisher_id uuid references person,
	add constraint published_by_two check (author_id is distinct from publisher_id or author_id is null);

create table programme_draft (
	id uuid primary key default uuidv7(),
	programme_id text not null references programme,
	base_version_id uuid not null references programme_version,
	content jsonb not null,
	-- Counts the saves: who saves names the one they saw, and nobody writes over another's change unseen.
	revision integer not null default 1 check (revision > 0),
	state text not null default 'editing' check (state in ('editing', 'proposed', 'published', 'dropped')),
	-- Who wrote it last; another officer publishes it.
	author_id uuid not null references person,
	created_at timestamptz not null,
	saved_at timestamptz not null
);
create unique index programme_draft_one_open on programme_draft (programme_id) where state in ('editing', 'proposed');

create table programme_case (
	id uuid primary key default uuidv7(),
	programme_id text not null references programme,
	title text not null check (length(title) between 3 and 120),
	-- An invented situation, never a real person's.
	facts jsonb not null,
	judged_on date not null,
	expected text not null check (expected in ('eligible', 'not_eligible', 'needs_info')),
	author_id uuid not null references person,
	created_at timestamptz not null,
	dropped_at timestamptz
);
create index programme_case_of_programme on programme_case (programme_id) where dropped_at is null;

grant select, insert, update on programme_draft, programme_case to cap_app;
