-- An appeal on a round over money may end in an award, as one over places may end in a place.
alter table appeal
	add column decided_cents bigint check (decided_cents > 0),
	drop constraint appeal_check3,
	add check (num_nonnulls(decided_offer_id, decided_cents) = case when outcome = 'changed' then 1 else 0 end);
comment on column appeal.decided_cents is 'What was awarded by changing a decision over money, out of the envelope of the call';
grant update (decided_cents) on appeal to cap_app;

create or replace function public.keep_appeal() returns trigger language plpgsql as $$
begin
	if (new.entry_id, new.person_id, new.kind, new.body, new.asked_at, new.due_on)
			is distinct from (old.entry_id, old.person_id, old.kind, old.body, old.asked_at, old.due_on)
		or (old.view is not null and (new.view, new.viewed_by, new.viewed_at)
			is distinct from (old.view, old.viewed_by, old.viewed_at))
		or (old.outcome is not null
			and (new.outcome, new.answer, new.decided_offer_id, new.decided_cents, new.decided_by, new.decided_at)
			is distinct from
			(old.outcome, old.answer, old.decided_offer_id, old.decided_cents, old.decided_by, old.decided_at))
	then
		raise exception 'what was written on an appeal does not change';
	end if;
	return new;
end
$$;
