create table person (
	id uuid primary key default uuidv7(),
	role text not null check (role in ('young-person', 'counsellor', 'partner', 'officer', 'administrator')),
	email citext not null unique check (length(email) <= 254),
	first_name text not null check (length(first_name) between 1 and 80),
	last_name text not null check (length(last_name) between 1 and 80),
	birth_date date,
	phone text,
	commune text,
	locale text not null default 'fr' check (locale in ('fr', 'en')),
	password_hash text,
	email_verified_at timestamptz,
	second_factor_secret bytea,
	second_factor_enabled_at timestamptz,
	second_factor_last_step bigint,
	created_at timestamptz not null default now(),
	disabled_at timestamptz,
	check (role <> 'young-person' or birth_date is not null)
);
comment on column person.second_factor_secret is 'TOTP secret, AES-256-GCM, key outside the database';

create table session (
	id_hash bytea primary key check (length(id_hash) = 32),
	person_id uuid not null references person on delete cascade,
	created_at timestamptz not null default now(),
	last_seen_at timestamptz not null default now(),
	expires_at timestamptz not null,
	absolute_expires_at timestamptz not null,
	second_factor_at timestamptz,
	device text not null default ''
);
create index session_of_person on session (person_id);

create table one_time_token (
	id uuid primary key default uuidv7(),
	token_hash bytea not null unique check (length(token_hash) = 32),
	person_id uuid not null references person on delete cascade,
	purpose text not null check (purpose in ('sign-in', 'reset', 'verify-email', 'change-email')),
	new_email citext,
	attempts_left smallint not null default 5,
	created_at timestamptz not null default now(),
	expires_at timestamptz not null,
	used_at timestamptz
);
create index one_time_token_of_person on one_time_token (person_id, purpose);

create table recovery_code (
	person_id uuid not null references person on delete cascade,
	code_hash bytea not null,
	used_at timestamptz,
	primary key (person_id, code_hash)
);

create table rate_limit (
	key varchar(255) primary key,
	points integer not null default 0,
	expire bigint
);

grant select, insert, update on person to cap_app;
grant select, insert, update, delete on session, one_time_token, recovery_code, rate_limit to cap_app;
