-- Money moves by a line of the ledger and in no other way: writing the line moves what its envelope has given and what
-- its request holds. The application reads both sums and may write neither.
alter table funding_request add column given_cents bigint check (given_cents > 0);
comment on column funding_request.given_cents is 'What its ledger lines add up to, moved by them alone';
update funding_request set given_cents = lines.cents
	from (select funding_request_id, sum(cents) as cents from ledger_entry group by 1 having sum(cents) <> 0) as lines
	where funding_request.id = lines.funding_request_id;
update envelope set committed_cents = coalesce(
	(select sum(cents) from ledger_entry where ledger_entry.envelope_id = envelope.id), 0);

-- The same money under two names: held until a round tells it, then awarded.
alter table funding_request
	drop column awarded_cents,
	drop column held_cents,
	add check (state <> 'awarded' or given_cents is not null);
alter table funding_request
	add column awarded_cents bigint generated always as (case when state = 'awarded' then given_cents end) virtual,
	add column held_cents bigint generated always as (case when state = 'submitted' then given_cents end) virtual;
comment on column funding_request.held_cents is 'Decided in a round and in the ledger, not yet public';

create function public.move_money() returns trigger
language plpgsql security definer set search_path = public as $$
begin
	update envelope set committed_cents = committed_cents + new.cents where id = new.envelope_id;
	update funding_request set given_cents = nullif(coalesce(given_cents, 0) + new.cents, 0)
		from funding_call
		where funding_request.id = new.funding_request_id
			and funding_call.id = funding_request.call_id and funding_call.envelope_id = new.envelope_id;
	if not found then
		raise exception 'a request is paid by the envelope of its call';
	end if;
	new.seq := (select coalesce(max(seq), 0) + 1 from ledger_entry where envelope_id = new.envelope_id);
	return new;
end
$$;
create trigger move_money before insert on ledger_entry for each row execute function move_money();
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception '% of % is refused: its rows are immutable', tg_op, tg_table_name;
end
$$;
create trigger keep_ledger before update or delete on ledger_entry for each row execute function refuse_change();

-- A request that is over holds nothing once its transaction ends: its state and its ledger line come one after the other.
create function public.release_money() returns trigger language plpgsql as $$
begin
	if exists (select from funding_request
		where id = new.id and state in ('refused', 'withdrawn') and given_cents is not null) then
		raise exception 'a request that is over holds no money';
	end if;
	return null;
end
$$;
create constraint trigger release_money after insert or update on funding_request deferrable initially deferred
	for each row when (new.state in ('refused', 'withdrawn') and new.given_cents is not null)
	execute function release_money();

revoke insert, update on envelope, funding_request from cap_app;
grant insert (label, budget_year, ceiling_cents), update (label, budget_year, ceiling_cents) on envelope to cap_app;
grant insert (call_id, application_id, person_id, state, requested_cents, costs, message, verdict, facts, trace,
	is_priority, submitted_at), update (state, version, is_priority, decided_by, decided_at, decision_reason,
	decision_note) on funding_request to cap_app;
