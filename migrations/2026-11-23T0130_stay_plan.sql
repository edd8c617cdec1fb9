-- How a young person pays for one stay: the place, the days, the costs and what they were told of each aid. One plan a
-- person. Whoever holds a mandate may open it and change it beside them, as the last line tells.
create table stay_plan (
	person_id uuid primary key references person on delete cascade,
	content jsonb not null check (jsonb_typeof(content) = 'object' and length(content::text) <= 20000),
	version integer not null default 1 check (version > 0),
	saved_by uuid not null references person,
	saved_at timestamptz not null
);
alter table stay_plan enable row level security;
alter table stay_plan force row level security;
create policy own_or_followed_plan on stay_plan
	using (person_id = current_actor() or has_mandate(current_actor(), person_id))
	with check (person_id = current_actor() or has_mandate(current_actor(), person_id));
grant select, insert, update, delete on stay_plan to cap_app;
