-- A young person shows a situation to the counsellor they chose, who saw a proof and certifies it until a day. Which
-- situation and which proof are sealed; no document is kept. One live consent for each purpose.
drop index one_live_sensitive_consent;
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check
	check (purpose in ('sensitive-facts', 'counsellor-access', 'certification'));
create unique index one_live_consent on consent (person_id, purpose) where withdrawn_at is null;

create table criterion_shown (
	id uuid primary key default uuidv7(),
	person_id uuid not null references person on delete cascade,
	mandate_id uuid not null references mandate on delete cascade,
	consent_id uuid not null references consent,
	ciphertext bytea not null,
	shown_at timestamptz not null
);
create index criterion_shown_of_mandate on criterion_shown (mandate_id);
create index criterion_shown_of_person on criterion_shown (person_id);

create table certification (
	id uuid primary key default uuidv7(),
	person_id uuid not null references person on delete cascade,
	consent_id uuid not null references consent,
	counsellor_id uuid not null references person,
	organisation_id uuid not null references organisation,
	ciphertext bytea not null,
	certified_at timestamptz not null,
	valid_until date not null,
	withdrawn_at timestamptz,
	withdrawn_reason bytea,
	check ((withdrawn_at is null) = (withdrawn_reason is null)),
	check (valid_until >= (certified_at at time zone 'Europe/Paris')::date)
);
comment on column certification.ciphertext is 'The criterion and the kind of proof seen';
comment on column certification.valid_until is 'Counts until the end of that day, Paris time';
create index certification_of_person on certification (person_id, certified_at);

alter table criterion_shown enable row level security;
alter table criterion_shown force row level security;
create policy read_criterion_shown on criterion_shown for select using (
	person_id = current_actor() or exists (
		select from mandate where mandate.id = mandate_id and counsellor_id = current_actor()
			and state = 'accepted' and has_mandate(current_actor(), criterion_shown.person_id)
	)
);
create policy show_criterion on criterion_shown for insert with check (person_id = current_actor());
create policy hide_criterion on criterion_shown for delete using (
	person_id = current_actor()
	or exists (select from mandate where mandate.id = mandate_id and counsellor_id = current_actor())
);

alter table certification enable row level security;
alter table certification force row level security;
create policy read_certification on certification for select using (
	person_id = current_actor() or (counsellor_id = current_actor() and has_mandate(current_actor(), person_id))
);
create policy certify on certification for insert with check (
	counsellor_id = current_actor() and has_mandate(current_actor(), person_id)
);
create policy withdraw_certification on certification for update using (
	counsellor_id = current_actor() and has_mandate(current_actor(), person_id)
);
create policy erase_certification on certification for delete using (person_id = current_actor());

grant select, insert, delete on criterion_shown to cap_app;
grant select, insert, update, delete on certification to cap_app;

-- Whether a word is enough for priority, or a counsellor must have certified it: said by each offer, round and call.
alter table offer add column priority_basis text not null default 'declared'
	check (priority_basis in ('declared', 'certified'));
alter table round add column priority_basis text not null default 'declared'
	check (priority_basis in ('declared', 'certified'));
alter table funding_call add column priority_basis text not null default 'declared'
	check (priority_basis in ('declared', 'certified'));

-- The bytes a verdict is replayed from; null for requests older than it.
alter table funding_request add column trace text;

-- What counts as priority is part of what a round published at its opening.
create or replace function keep_round() returns trigger language plpgsql as $$
begin
	if (new.slug, new.closes_on, new.most_choices, new.draw_basis, new.public_value_source, new.seed_secret, new.seed_commitment,
		new.priority_basis)
		is distinct from
		(old.slug, old.closes_on, old.most_choices, old.draw_basis, old.public_value_source, old.seed_secret, old.seed_commitment,
		old.priority_basis)
		or (old.frozen_list is not null and (new.frozen_list, new.list_hash) is distinct from (old.frozen_list, old.list_hash))
		or (old.problem is not null and (new.problem, new.result, new.input_hash, new.engine, new.run_by)
			is distinct from (old.problem, old.result, old.input_hash, old.engine, old.run_by))
	then
		raise exception 'a published round does not change';
	end if;
	return new;
end
$$;
