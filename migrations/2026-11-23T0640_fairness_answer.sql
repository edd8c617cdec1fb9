-- One answer a young person may give so that rules can be checked to treat everybody alike: under its own consent, apart
-- from the facts that rules read. The person alone reads the row. Anybody else has counts only, from the function below,
-- which runs as the owner of both: row-level security is enabled and not forced for that reason alone.
alter table consent drop constraint consent_purpose_check;
alter table consent add constraint consent_purpose_check
	check (purpose in ('sensitive-facts', 'counsellor-access', 'certification', 'fairness'));

create table fairness_answer (
	person_id uuid primary key references person on delete cascade,
	gender text not null check (gender in ('woman', 'man', 'other')),
	consent_id uuid not null references consent,
	stated_at timestamptz not null
);
alter table fairness_answer enable row level security;
create policy own_fairness_answer on fairness_answer
	using (person_id = current_actor()) with check (person_id = current_actor());
grant select, insert, update, delete on fairness_answer to cap_app;

-- How many people of each gender (null: not told) have each outcome; nothing for fewer than five people in all.
create function count_by_gender(people uuid[], outcomes text[])
returns table (gender text, outcome text, how_many integer)
language sql stable security definer set search_path = public as $$
	select answer.gender, told.outcome, count(*)::integer
	from unnest(people, outcomes) as told (person_id, outcome)
	left join fairness_answer as answer on answer.person_id = told.person_id
	where cardinality(people) >= 5
	group by answer.gender, told.outcome
$$;
revoke execute on function count_by_gender from public;
grant execute on function count_by_gender to cap_app;
