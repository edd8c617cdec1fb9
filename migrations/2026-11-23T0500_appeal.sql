-- Who leaves before the publication waits for no place either: `left_at` says it for both.
alter table round_entry drop column withdrawn_at;

-- What a young person asks about their answer in a round: to understand it, or to have it decided again.
create table appeal (
	id uuid primary key default uuidv7(),
	reference text not null unique default next_reference(),
	entry_id uuid not null references round_entry,
	person_id uuid not null references person,
	kind text not null check (kind in ('explain', 'contest')),
	body text not null check (body <> ''),
	asked_at timestamptz not null,
	due_on date not null,
	view text check (view <> ''),
	viewed_by uuid references person,
	viewed_at timestamptz,
	outcome text check (outcome in ('explained', 'kept', 'changed')),
	answer text check (answer <> ''),
	decided_offer_id uuid references offer,
	decided_by uuid references person,
	decided_at timestamptz,
	check ((view is null) = (viewed_by is null) and (view is null) = (viewed_at is null)),
	check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)
		and (outcome is null) = (answer is null)),
	check (outcome is null or (kind = 'explain') = (outcome = 'explained')),
	check ((decided_offer_id is not null) = coalesce(outcome = 'changed', false)),
	-- Decided without the score first: whoever decides wrote their own view before, and nobody explains one with a view.
	check (kind = 'contest' or view is null),
	check (kind = 'explain' or outcome is null or coalesce(viewed_by = decided_by and viewed_at <= decided_at, false))
);
comment on column appeal.due_on is 'Last day for an answer in law: silence is a refusal after it';
comment on column appeal.view is 'What the officer thought of the file before the score, the draw and the proposal were shown';
create unique index one_appeal_waiting on appeal (entry_id, kind) where outcome is null;
create index appeal_of_person on appeal (person_id, asked_at);
create index appeal_waiting on appeal (due_on) where outcome is null;

-- What was asked, the view and the answer are written once.
create function public.keep_appeal() returns trigger language plpgsql as $$
begin
	if (new.entry_id, new.person_id, new.kind, new.body, new.asked_at, new.due_on)
			is distinct from (old.entry_id, old.person_id, old.kind, old.body, old.asked_at, old.due_on)
		or (old.view is not null and (new.view, new.viewed_by, new.viewed_at)
			is distinct from (old.view, old.viewed_by, old.viewed_at))
		or (old.outcome is not null and (new.outcome, new.answer, new.decided_offer_id, new.decided_by, new.decided_at)
			is distinct from (old.outcome, old.answer, old.decided_offer_id, old.decided_by, old.decided_at))
	then
		raise exception 'what was written on an appeal does not change';
	end if;
	return new;
end
$$;
create trigger keep_appeal before update on appeal for each row execute function keep_appeal();

grant select, insert on appeal to cap_app;
grant update (view, viewed_by, viewed_at, outcome, answer, decided_offer_id, decided_by, decided_at) on appeal to cap_app;
