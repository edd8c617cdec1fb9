-- What a run proposed never changes, and what an officer decided of it neither: a later decision is another line.
create function public.keep_round_award() returns trigger language plpgsql as $$
begin
	if old.decided_by is not null or (new.entry_id, new.proposed_offer_id, new.proposed_money)
		is distinct from (old.entry_id, old.proposed_offer_id, old.proposed_money)
	then
		raise exception 'a decision of a round does not change';
	end if;
	return new;
end
$$;
create trigger keep_round_award before update on round_award for each row execute function keep_round_award();

-- Choices are written until the list is frozen; the frozen list, published by its digest, holds them from then on.
create function public.keep_round_choice() returns trigger language plpgsql as $$
begin
	if exists (select from round_entry join round on round.id = round_entry.round_id
		where round_entry.id = coalesce(new.entry_id, old.entry_id) and round.state <> 'open')
	then
		raise exception 'a frozen choice does not change';
	end if;
	return coalesce(new, old);
end
$$;
create trigger keep_round_choice before insert or delete on round_choice
	for each row execute function keep_round_choice();

create function public.keep_frozen_entry() returns trigger language plpgsql as $$
begin
	if exists (select from round where round.id = old.round_id and round.state <> 'open')
		and (new.round_id, new.person_id, new.reference, new.is_priority, new.criteria)
			is distinct from (old.round_id, old.person_id, old.reference, old.is_priority, old.criteria)
	then
		raise exception 'a frozen entry does not change';
	end if;
	return new;
end
$$;
create trigger keep_frozen_entry before update on round_entry for each row
	when (old.funding_request_id is null) execute function keep_frozen_entry();
