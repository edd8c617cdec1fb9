-- A panel scores the files of a round: people invited for it, or officers. What the call says of it is published with
-- the round and never changes; neither does a score once given, nor the sealed list of scores.
alter table person drop constraint person_role_check;
alter table person add constraint person_role_check
	check (role in ('young-person', 'counsellor', 'partner', 'officer', 'administrator', 'panel-member'));
alter table invitation drop constraint invitation_role_check;
alter table invitation add constraint invitation_role_check
	check (role in ('counsellor', 'partner', 'officer', 'administrator', 'panel-member'));

create table panel (
	round_id uuid primary key references round,
	question_fr text not null check (question_fr <> ''),
	question_en text not null check (question_en <> ''),
	grid jsonb not null check (jsonb_typeof(grid) = 'array'),
	readings_per_file integer not null check (readings_per_file between 1 and 5),
	hides_identity boolean not null,
	handed_out_by uuid references person,
	handed_out_at timestamptz,
	score_list text,
	score_hash text,
	closed_by uuid references person,
	closed_at timestamptz,
	check ((handed_out_by is null) = (handed_out_at is null)),
	check (num_nulls(score_list, score_hash, closed_by, closed_at) in (0, 4)),
	check (score_list is null or handed_out_at is not null)
);
comment on column panel.score_list is 'What the panel sealed: the score of each file, by reference';

create table panel_member (
	round_id uuid not null references panel,
	person_id uuid not null references person,
	is_chair boolean not null default false,
	named_by uuid not null references person,
	named_at timestamptz not null,
	left_at timestamptz,
	primary key (round_id, person_id)
);
create unique index panel_member_one_chair on panel_member (round_id) where is_chair and left_at is null;

-- What a young person writes for the panel: read by them and by whoever was given their file, no one else.
create table panel_text (
	entry_id uuid primary key references round_entry on delete cascade,
	body text not null check (body <> '' and length(body) <= 3000),
	saved_at timestamptz not null
);

create table panel_reading (
	id uuid primary key default uuidv7(),
	round_id uuid not null references panel,
	entry_id uuid not null references round_entry,
	member_id uuid not null references person,
	is_common boolean not null,
	handed_at timestamptz not null,
	draft jsonb,
	levels jsonb,
	note text,
	given_at timestamptz,
	adjusted_levels jsonb,
	adjusted_reason text,
	adjusted_at timestamptz,
	conflict_at timestamptz,
	taken_back_at timestamptz,
	unique (entry_id, member_id),
	foreign key (round_id, member_id) references panel_member,
	check ((levels is null) = (given_at is null)),
	check (num_nulls(adjusted_levels, adjusted_reason, adjusted_at) in (0, 3)),
	check (adjusted_at is null or (given_at is not null and adjusted_reason <> '')),
	check (taken_back_at is null or given_at is null)
);
create index panel_reading_round on panel_reading (round_id);
create index panel_reading_member on panel_reading (member_id);
comment on column panel_reading.levels is 'The score first given, before any other was seen: it never changes';
comment on column panel_reading.conflict_at is 'The member knows the person: the file leaves their desk and their score does not count';

alter table panel_text enable row level security;
alter table panel_text force row level security;
create policy own_or_handed_text on panel_text
	using (
		exists (select from round_entry where id = entry_id and person_id = current_actor())
		or exists (
			select from panel_reading as reading
			where reading.entry_id = panel_text.entry_id and member_id = current_actor()
				and conflict_at is null and taken_back_at is null
		)
	)
	with check (exists (select from round_entry where id = entry_id and person_id = current_actor()));

create function public.keep_panel() returns trigger language plpgsql as $$
begin
	if (new.round_id, new.question_fr, new.question_en, new.grid, new.readings_per_file, new.hides_identity)
		is distinct from
		(old.round_id, old.question_fr, old.question_en, old.grid, old.readings_per_file, old.hides_identity)
		or (old.score_list is not null and new is distinct from old)
	then
		raise exception 'a published panel does not change';
	end if;
	if old.score_list is null and new.score_list is not null
		and exists (select from round where id = new.round_id and (public_value is not null or list_hash is null))
	then
		raise exception 'scores are sealed after the list and before the draw is known';
	end if;
	return new;
end
$$;
create trigger keep_panel before update on panel for each row execute function keep_panel();

create function public.keep_panel_reading() returns trigger language plpgsql as $$
begin
	if exists (select from panel where round_id = new.round_id and score_list is not null) then
		raise exception 'the scores of this panel are sealed';
	end if;
	if tg_op = 'UPDATE' and (
		(new.round_id, new.entry_id, new.member_id, new.is_common, new.handed_at)
			is distinct from (old.round_id, old.entry_id, old.member_id, old.is_common, old.handed_at)
		or (old.given_at is not null and (new.levels, new.note, new.given_at)
			is distinct from (old.levels, old.note, old.given_at))
		or (old.conflict_at is not null and new.conflict_at is null)
	) then
		raise exception 'a score once given does not change';
	end if;
	return new;
end
$$;
create trigger keep_panel_reading before insert or update on panel_reading
	for each row execute function keep_panel_reading();

grant select, insert, update on panel, panel_member, panel_text, panel_reading to cap_app;
grant delete on panel_text to cap_app;
