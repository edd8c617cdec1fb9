alter table round drop constraint round_state_check;
alter table round add constraint round_state_check
	check (state in ('open', 'frozen', 'asked', 'run', 'published', 'closed'));
alter table round add column closed_by uuid references person;
alter table round add column closed_at timestamptz;
alter table round add column end_report text;
alter table round add check (state <> 'closed' or (closed_by is not null and end_report is not null));

drop index one_running_round_of_a_call;
create unique index one_running_round_of_a_call on round (call_id) where state not in ('published', 'closed');

alter table round_entry add column left_at timestamptz;
comment on column round_entry.left_at is 'From then on they wait for no place of the round';

create table round_refill (
	id uuid primary key default uuidv7(),
	round_id uuid not null references round,
	number integer not null check (number >= 1),
	offer_id uuid not null references offer,
	input text not null,
	calls text not null,
	input_hash text not null,
	engine text not null,
	run_at timestamptz not null,
	unique (round_id, number)
);
comment on column round_refill.input is 'Who held what and who waited, as the refill read it; input_hash is its SHA-256';

create table round_place (
	id uuid primary key default uuidv7(),
	entry_id uuid not null references round_entry,
	offer_id uuid not null references offer,
	seat text not null check (seat in ('reserved', 'open')),
	refill_id uuid references round_refill,
	state text not null
		check (state in ('proposed', 'set-aside', 'offered', 'accepted', 'declined', 'expired', 'released', 'given-back')),
	decided_by uuid references person,
	decided_at timestamptz,
	reason text,
	answer_by timestamptz,
	answered_at timestamptz,
	application_id uuid references application,
	check ((decided_by is null) = (decided_at is null)),
	check (state in ('proposed', 'released') or decided_by is not null),
	check (state <> 'set-aside' or reason <> ''),
	check (state <> 'offered' or answer_by is not null),
	check (state not in ('accepted', 'given-back') or (application_id is not null and answered_at is not null))
);
comment on table round_place is 'A place of a published round on its way to one person: proposed, decided, answered';
create unique index one_live_round_place on round_place (entry_id, offer_id)
	where state in ('proposed', 'offered', 'accepted');
create index round_place_of_offer on round_place (offer_id, state);
create index round_place_to_answer on round_place (answer_by) where state = 'offered';

-- What a refill read and answered never changes.
create function public.keep_refill() returns trigger language plpgsql as $$
begin
	raise exception 'a refill does not change';
end
$$;
create trigger keep_refill before update or delete on round_refill for each row execute function keep_refill();

create function public.keep_closed_round() returns trigger language plpgsql as $$
begin
	raise exception 'a closed round does not change';
end
$$;
create trigger keep_closed_round before update on round for each row
	when (old.state = 'closed') execute function keep_closed_round();

grant select, insert on round_refill to cap_app;
grant select, insert, update on round_place to cap_app;
