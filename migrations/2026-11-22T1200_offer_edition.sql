-- Counts the transactions that changed offers: a search computed under one number holds while the number stays.
create table offer_edition (
	only_row boolean primary key default true check (only_row),
	number bigint not null default 1
);
insert into offer_edition default values;

create function next_offer_edition() returns trigger language plpgsql security definer set search_path = public as $$
begin
	update offer_edition set number = number + 1;
	return null;
end
$$;
create trigger offer_edition after insert or update or delete on offer
	for each statement execute function next_offer_edition();

grant select on offer_edition to cap_app;
