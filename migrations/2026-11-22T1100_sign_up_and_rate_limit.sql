-- A sign-up waits here until its code comes back: before that there is no account, so nobody can take the address
-- of another. The person keeps the id of their sign-up. No code when the address already has an account.
create table sign_up (
	id uuid primary key default uuidv7(),
	handle_hash bytea not null unique check (length(handle_hash) = 32),
	email citext not null check (length(email) <= 254),
	first_name text not null check (length(first_name) between 1 and 80),
	last_name text not null check (length(last_name) between 1 and 80),
	birth_date date not null,
	locale text not null check (locale in ('fr', 'en')),
	password_hash text not null,
	code_hash bytea check (length(code_hash) = 32),
	attempts_left smallint not null check (attempts_left >= 0),
	code_expires_at timestamptz not null,
	created_at timestamptz not null
);
create index sign_up_created_at on sign_up (created_at);
create index sign_up_email on sign_up (email);

-- An address is proved before its account exists; only an account has tokens.
alter table one_time_token drop constraint one_time_token_purpose_check;
alter table one_time_token drop column attempts_left;
alter table one_time_token
	add constraint one_time_token_purpose_check check (purpose in ('sign-in', 'reset', 'change-email')),
	add constraint change_email_names_it check ((purpose = 'change-email') = (new_email is not null));

-- One row for each account or address that tried lately; keys are keyed hashes, so no address is readable.
drop table rate_limit;
create unlogged table rate_limit (
	key text primary key,
	tries integer not null,
	retry_at timestamptz,
	forget_at timestamptz not null
);
create index rate_limit_forget_at on rate_limit (forget_at);

grant select, insert, update, delete on sign_up, rate_limit to cap_app;
