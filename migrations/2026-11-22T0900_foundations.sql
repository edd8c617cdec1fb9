create extension if not exists citext;
create extension if not exists unaccent;

-- The web and the worker act as this role: it owns nothing and cannot alter anything.
do $$
begin
	if not exists (select from pg_roles where rolname = 'cap_app') then
		create role cap_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
		execute format('grant cap_app to %I', current_user);
	end if;
end
$$;
revoke create on schema public from public;
grant usage on schema public to cap_app;

create text search configuration public.fr (copy = pg_catalog.french);
alter text search configuration public.fr
	alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.french_stem;

-- Public references such as CSM-7K3M-92. Multiplying by a number prime to the modulus walks through all
-- 104,857,600 of them once each, in an order that does not show how many there are.
create sequence public.reference_number as bigint;
grant usage on sequence public.reference_number to cap_app;

create function public.next_reference() returns text language sql volatile as $$
	with n as (select (nextval('public.reference_number') * 56598313 + 40961) % 104857600 as value)
	select 'CSM-'
		|| substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (value / 100 >> 15 & 31)::int + 1, 1)
		|| substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (value / 100 >> 10 & 31)::int + 1, 1)
		|| substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (value / 100 >> 5 & 31)::int + 1, 1)
		|| substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (value / 100 & 31)::int + 1, 1)
		|| '-' || lpad((value % 100)::text, 2, '0')
	from n
$$;

-- Who acts in this transaction, for row-level security; null when nobody was named.
create function public.current_actor() returns uuid language sql stable as $$
	select nullif(current_setting('app.actor', true), '')::uuid
$$;
