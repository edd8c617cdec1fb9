create table consent (
	id uuid primary key default uuidv7(),
	person_id uuid not null references person on delete cascade,
	purpose text not null check (purpose in ('sensitive-facts', 'counsellor-access')),
	wording_version text not null,
	given_at timestamptz not null,
	withdrawn_at timestamptz
);
create index consent_of_person on consent (person_id, purpose);

create table situation_fact (
	person_id uuid not null references person on delete cascade,
	fact text not null,
	value jsonb not null,
	stated_at timestamptz not null,
	source text not null default 'self' check (source in ('self', 'counsellor')),
	primary key (person_id, fact)
);

-- Health, care, justice, refugee status: apart, encrypted, under their own consent, readable by the person alone.
create table sensitive_fact (
	person_id uuid not null references person on delete cascade,
	fact text not null,
	ciphertext bytea not null,
	consent_id uuid not null references consent,
	stated_at timestamptz not null,
	primary key (person_id, fact)
);
alter table sensitive_fact enable row level security;
alter table sensitive_fact force row level security;
create policy own_sensitive_facts on sensitive_fact
	using (person_id = current_actor()) with check (person_id = current_actor());

grant select, insert, update on consent to cap_app;
grant select, insert, update, delete on situation_fact, sensitive_fact to cap_app;
