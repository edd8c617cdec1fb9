create table round (
	id uuid primary key default uuidv7(),
	slug text not null unique check (slug ~ '^[a-z0-9-]{2,100}$'),
	label_fr text not null,
	label_en text not null,
	state text not null default 'open' check (state in ('open', 'frozen', 'asked', 'run', 'published')),
	closes_on date not null,
	most_choices integer not null check (most_choices between 1 and 20),
	draw_basis text not null check (draw_basis <> ''),
	public_value_source text not null check (public_value_source <> ''),
	seed_secret text not null,
	seed_commitment text not null,
	opened_by uuid not null references person,
	opened_at timestamptz not null,
	frozen_list text,
	list_hash text,
	frozen_by uuid references person,
	frozen_at timestamptz,
	public_value text,
	asked_by uuid references person,
	asked_at timestamptz,
	problem text,
	result text,
	input_hash text,
	engine text,
	run_by uuid references person,
	run_at timestamptz,
	published_by uuid references person,
	published_at timestamptz,
	check (run_by is null or run_by <> asked_by),
	check (state = 'open' or (frozen_list is not null and list_hash is not null and frozen_by is not null)),
	check (state in ('open', 'frozen') or (public_value is not null and asked_by is not null)),
	check (state not in ('run', 'published') or (problem is not null and result is not null and run_by is not null)),
	check (state <> 'published' or published_by is not null)
);
comment on column round.closes_on is 'Choices close that day at noon, Paris time';
comment on column round.draw_basis is 'The legal ground of a draw, with its text';
comment on column round.seed_secret is 'Shown to nobody before the run: its digest is published from the opening';

create table round_offer (
	round_id uuid not null references round,
	offer_id uuid not null references offer,
	capacity integer not null check (capacity >= 0),
	reserve integer not null check (reserve between 0 and capacity),
	primary key (round_id, offer_id)
);

create table round_entry (
	id uuid primary key default uuidv7(),
	round_id uuid not null references round,
	person_id uuid not null references person,
	reference text not null unique default next_reference(),
	is_priority boolean not null,
	ranked_at timestamptz not null,
	unique (round_id, person_id)
);
comment on column round_entry.is_priority is 'One bit, never its reason';

create table round_choice (
	entry_id uuid not null references round_entry on delete cascade,
	position integer not null check (position >= 1),
	offer_id uuid not null references offer,
	primary key (entry_id, position),
	unique (entry_id, offer_id)
);

create table round_award (
	entry_id uuid primary key references round_entry,
	proposed_offer_id uuid references offer,
	decided_offer_id uuid references offer,
	decided_by uuid references person,
	decided_at timestamptz,
	reason text,
	check ((decided_by is null) = (decided_at is null)),
	check (decided_by is null or decided_offer_id is not distinct from proposed_offer_id or reason <> '')
);

-- What was published when the round opened never changes, nor the frozen list, nor what the run answered.
create function public.keep_round() returns trigger language plpgsql as $$
begin
	if (new.slug, new.closes_on, new.most_choices, new.draw_basis, new.public_value_source, new.seed_secret, new.seed_commitment)
		is distinct from
		(old.slug, old.closes_on, old.most_choices, old.draw_basis, old.public_value_source, old.seed_secret, old.seed_commitment)
		or (old.frozen_list is not null and (new.frozen_list, new.list_hash) is distinct from (old.frozen_list, old.list_hash))
		or (old.problem is not null and (new.problem, new.result, new.input_hash, new.engine, new.run_by)
			is distinct from (old.problem, old.result, old.input_hash, old.engine, old.run_by))
	then
		raise exception 'a published round does not change';
	end if;
	return new;
end
$$;
create trigger keep_round before update on round for each row execute function keep_round();

grant select, insert, update on round, round_entry, round_award to cap_app;
grant select, insert on round_offer to cap_app;
grant select, insert, delete on round_choice to cap_app;
