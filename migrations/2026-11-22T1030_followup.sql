-- A young person lets one counsellor of one structure follow them; ended by either side at once.
create table mandate (
	id uuid primary key default uuidv7(),
	counsellor_id uuid not null references person,
	organisation_id uuid not null references organisation,
	person_id uuid references person,
	email citext not null,
	first_name text not null,
	message text not null default '',
	token_hash bytea unique,
	state text not null default 'invited' check (state in ('invited', 'accepted', 'declined', 'revoked', 'expired')),
	wording_version text not null,
	invited_at timestamptz not null,
	expires_at timestamptz not null,
	answered_at timestamptz,
	ended_at timestamptz,
	ended_by uuid references person,
	check (state <> 'accepted' or person_id is not null)
);
create unique index one_live_mandate on mandate (counsellor_id, person_id) where state = 'accepted';
create unique index one_open_mandate_invitation on mandate (counsellor_id, email) where state = 'invited';
create index mandate_of_person on mandate (person_id) where state = 'accepted';

create function has_mandate(reader uuid, about uuid) returns boolean language sql stable as $$
	select exists (select from mandate where counsellor_id = reader and person_id = about and state = 'accepted')
$$;

create table note (
	id uuid primary key default uuidv7(),
	person_id uuid not null references person,
	author_id uuid not null references person,
	kind text not null check (kind in ('note', 'call', 'meeting', 'message')),
	visibility text not null check (visibility in ('private', 'shared')),
	body text not null check (length(body) between 1 and 4000),
	created_at timestamptz not null
);
create index note_of_person on note (person_id, created_at desc);

alter table note enable row level security;
alter table note force row level security;
create policy read_notes on note for select using (
	(person_id = current_actor() and visibility = 'shared')
	or (has_mandate(current_actor(), person_id) and (visibility = 'shared' or author_id = current_actor()))
);
create policy write_notes on note for insert with check (
	author_id = current_actor() and has_mandate(current_actor(), person_id)
);

grant select, insert, update on mandate to cap_app;
grant select, insert on note to cap_app;
