-- A round over money takes part, proposes and decides as one over places does: an entry and an award for each person,
-- with the request in place of choices. The table prepared for it apart was never written.
drop table round_request;

alter table round_entry
	add column funding_request_id uuid references funding_request,
	add column amount_cents bigint check (amount_cents > 0),
	add check ((funding_request_id is null) = (amount_cents is null));
comment on column round_entry.amount_cents is 'What the request asked at the freeze: given whole or not at all';
create unique index one_entry_of_a_request on round_entry (round_id, funding_request_id);
create index round_entry_of_request on round_entry (funding_request_id) where funding_request_id is not null;

alter table round_award
	add column proposed_money text check (proposed_money in ('reserve', 'open')),
	add column decided_money text check (decided_money in ('reserve', 'open')),
	add check (decided_by is null or (decided_money is null) = (proposed_money is null) or reason <> '');
comment on column round_award.decided_money is 'Which part of the envelope the request was given from; null: the waiting list';

-- What a round froze of a request never changes.
create function public.keep_round_entry() returns trigger language plpgsql as $$
begin
	if (new.round_id, new.person_id, new.reference, new.funding_request_id, new.amount_cents, new.is_priority)
		is distinct from
		(old.round_id, old.person_id, old.reference, old.funding_request_id, old.amount_cents, old.is_priority)
	then
		raise exception 'a frozen request does not change';
	end if;
	return new;
end
$$;
create trigger keep_round_entry before update on round_entry
	for each row when (old.funding_request_id is not null) execute function keep_round_entry();

-- Until its round is over a request waits on that list: a second round would promise it twice.
drop index one_running_round_of_a_call;
create unique index one_running_round_of_a_call on round (call_id) where state <> 'closed';

-- Money that comes free after the publication is the turn of the next on the waiting list.
alter table round_refill alter column offer_id drop not null;
create table round_turn (
	refill_id uuid not null references round_refill,
	entry_id uuid not null references round_entry,
	money text not null check (money in ('reserve', 'open')),
	decided text check (decided in ('awarded', 'set-aside', 'left')),
	decided_by uuid references person,
	decided_at timestamptz,
	reason text,
	primary key (refill_id, entry_id),
	check ((decided is null) = (decided_at is null)),
	check ((decided in ('awarded', 'set-aside')) = (decided_by is not null) or decided is null),
	check (decided is distinct from 'set-aside' or reason <> '')
);
comment on table round_turn is 'Requests of the waiting list whose turn a refill proposes, each decided by a named officer';
create unique index one_turn_of_an_entry on round_turn (entry_id) where decided is null or decided <> 'left';

create function public.keep_round_turn() returns trigger language plpgsql as $$
begin
	if old.decided is not null or (new.refill_id, new.entry_id, new.money) is distinct from (old.refill_id, old.entry_id, old.money) then
		raise exception 'a decided turn does not change';
	end if;
	return new;
end
$$;
create trigger keep_round_turn before update on round_turn for each row execute function keep_round_turn();
grant select, insert, update on round_turn to cap_app;

-- Money an officer decided for a request, out of the envelope already, told with the publication of its round.
alter table funding_request
	add column held_cents bigint check (held_cents > 0),
	add check (held_cents is null or state = 'submitted');
comment on column funding_request.held_cents is 'Decided in a round and in the ledger, not yet public';
