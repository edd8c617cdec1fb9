create table organisation (
	id uuid primary key default uuidv7(),
	slug text not null unique check (slug ~ '^[a-z0-9-]{2,80}$'),
	kind text not null check (kind in ('partner', 'structure')),
	name text not null check (length(name) between 2 and 160),
	description text not null default '',
	town text not null default '',
	country char(2) not null default 'FR',
	website text,
	email citext,
	phone text,
	public_hours text,
	created_at timestamptz not null default now()
);

create table membership (
	person_id uuid not null references person on delete cascade,
	organisation_id uuid not null references organisation,
	joined_at timestamptz not null default now(),
	ended_at timestamptz,
	primary key (person_id, organisation_id)
);
create unique index one_live_membership on membership (person_id) where ended_at is null;
create index membership_of_organisation on membership (organisation_id) where ended_at is null;

create table invitation (
	id uuid primary key default uuidv7(),
	token_hash bytea not null unique check (length(token_hash) = 32),
	email citext not null,
	role text not null check (role in ('counsellor', 'partner', 'officer', 'administrator')),
	organisation_id uuid references organisation,
	invited_by uuid not null references person,
	created_at timestamptz not null default now(),
	expires_at timestamptz not null,
	used_at timestamptz,
	revoked_at timestamptz,
	check ((role in ('counsellor', 'partner')) = (organisation_id is not null))
);
create unique index one_open_invitation on invitation (email) where used_at is null and revoked_at is null;

grant select, insert, update on organisation, membership, invitation to cap_app;
