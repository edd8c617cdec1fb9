create table programme (
	id text primary key check (id ~ '^[a-z0-9-]{2,80}$'),
	created_at timestamptz not null default now()
);

create table programme_version (
	id uuid primary key default uuidv7(),
	programme_id text not null references programme,
	version integer not null check (version > 0),
	content jsonb not null,
	content_hash bytea not null,
	valid_from date not null,
	valid_to date,
	published_at timestamptz not null,
	unique (programme_id, version),
	unique (programme_id, content_hash),
	check (valid_to is null or valid_to >= valid_from)
);

-- A published version is what decisions were taken under: nobody changes it, not even the owner by mistake.
create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception '% of % is refused: published rows are immutable', tg_op, tg_table_name;
end
$$;
create trigger programme_version_immutable before update or delete on programme_version
	for each row execute function refuse_change();

grant select, insert on programme, programme_version to cap_app;
