alter table round
	add column kind text not null default 'places' check (kind in ('places', 'money')),
	add column answers_on date,
	add column takes_part jsonb not null default '{"all": []}',
	add column precedence text not null default 'reserved-first' check (precedence in ('reserved-first', 'open-first')),
	add column reserve_percent integer check (reserve_percent between 0 and 100),
	add column reserve_rounding text check (reserve_rounding in ('up', 'nearest', 'down')),
	add column call_id uuid references funding_call,
	add column envelope_cents bigint check (envelope_cents > 0),
	add column reserve_cents bigint check (reserve_cents between 0 and envelope_cents),
	add column prepared_by uuid references person,
	add check ((reserve_percent is null) = (reserve_rounding is null)),
	add check ((kind = 'money') = (call_id is not null and envelope_cents is not null and reserve_cents is not null));
update round set answers_on = closes_on + 21;
alter table round
	alter column answers_on set not null,
	add check (answers_on > closes_on);
comment on column round.takes_part is 'Who takes part, in the rule language of programmes, judged on the closing day';
comment on column round.precedence is 'reserved-first: the reserve is a minimum; open-first: it comes over and above the open seats priority people win';
comment on column round.envelope_cents is 'Most this round gives, of the envelope of its call';

-- One round of a call at a time: the same request never waits for two answers.
create unique index one_running_round_of_a_call on round (call_id) where state <> 'published';

create table round_sub_reserve (
	round_id uuid not null,
	offer_id uuid not null,
	criterion text not null check (criterion ~ '^(territory|programme):[a-z0-9-]{2,60}$'),
	seats integer not null check (seats >= 1),
	primary key (round_id, offer_id, criterion),
	foreign key (round_id, offer_id) references round_offer
);
comment on table round_sub_reserve is 'Seats of a reserve kept first for people with priority who meet a criterion';

alter table round_entry add column criteria text[] not null default '{}';
comment on column round_entry.criteria is 'Criteria of the sub-reserves that the person met when they ranked: places and programmes, never a sensitive answer';

-- As typed, complete or not: nothing is lost, and nothing is public before the opening.
create table round_draft (
	id uuid primary key default uuidv7(),
	fields jsonb not null,
	revision integer not null default 1 check (revision > 0),
	prepared_by uuid not null references person,
	saved_by uuid not null references person,
	created_at timestamptz not null,
	saved_at timestamptz not null
);

-- The requests of a round over money, noted at the freeze, and what became of each.
create table round_request (
	round_id uuid not null references round,
	funding_request_id uuid not null references funding_request,
	amount_cents bigint not null check (amount_cents > 0),
	proposed text check (proposed in ('reserve', 'open', 'waiting')),
	decided text check (decided in ('awarded', 'waiting')),
	decided_by uuid references person,
	decided_at timestamptz,
	reason text,
	primary key (round_id, funding_request_id),
	check ((decided is null) = (decided_by is null) and (decided is null) = (decided_at is null)),
	check (decided is null or (decided = 'waiting') = (proposed = 'waiting') or reason <> '')
);
create index round_request_of_request on round_request (funding_request_id);

alter table funding_request add column is_priority boolean not null default false;
comment on column funding_request.is_priority is 'One bit noted when the person asked, never its reason';

create function public.keep_round_rule() returns trigger language plpgsql as $$
begin
	if (new.kind, new.answers_on, new.takes_part, new.precedence, new.reserve_percent, new.reserve_rounding, new.call_id,
			new.envelope_cents, new.reserve_cents)
		is distinct from
		(old.kind, old.answers_on, old.takes_part, old.precedence, old.reserve_percent, old.reserve_rounding, old.call_id,
			old.envelope_cents, old.reserve_cents)
	then
		raise exception 'a published round does not change';
	end if;
	return new;
end
$$;
create trigger keep_round_rule before update on round for each row execute function keep_round_rule();

grant select, insert, update, delete on round_draft to cap_app;
grant select, insert on round_sub_reserve to cap_app;
grant select, insert, update on round_request to cap_app;
