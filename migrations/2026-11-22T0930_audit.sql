-- One line for each act, chained per file: a changed, removed or added line breaks the chain and is named by
-- `cap audit verify`. The application role inserts and reads; only these triggers number and hash.
create table audit_event (
	file_kind text not null,
	file_id uuid not null,
	seq integer not null,
	at timestamptz not null,
	actor_id uuid,
	actor_role text not null,
	subject_id uuid,
	act text not null check (act ~ '^[a-z-]+\.[a-z-]+$'),
	detail jsonb not null default '{}',
	prev_hash bytea,
	hash bytea not null,
	primary key (file_id, seq)
);
create index audit_event_at on audit_event (at);
create index audit_event_of_subject on audit_event (subject_id, at);

create table audit_head (
	file_id uuid primary key,
	seq integer not null,
	hash bytea not null
);

create function audit_line(e audit_event) returns text language sql immutable as $$
	select jsonb_build_array(
		encode(e.prev_hash, 'hex'), e.file_kind, e.file_id, e.seq,
		(extract(epoch from e.at) * 1000000)::bigint, e.actor_id, e.actor_role, e.subject_id, e.act, e.detail
	)::text
$$;

create function audit_chain() returns trigger language plpgsql security definer set search_path = public as $$
declare
	head audit_head;
begin
	perform pg_advisory_xact_lock(hashtextextended(new.file_id::text, 0));
	select * into head from audit_head where file_id = new.file_id;
	new.seq := coalesce(head.seq, 0) + 1;
	new.prev_hash := head.hash;
	new.hash := sha256(convert_to(audit_line(new), 'UTF8'));
	insert into audit_head (file_id, seq, hash) values (new.file_id, new.seq, new.hash)
		on conflict (file_id) do update set seq = excluded.seq, hash = excluded.hash;
	return new;
end
$$;
create trigger audit_chain before insert on audit_event for each row execute function audit_chain();

-- Who opened whose file. Kept apart from decisions, dropped after twelve months.
create table access_log (
	id uuid primary key default uuidv7(),
	at timestamptz not null default now(),
	reader_id uuid not null references person,
	person_id uuid not null references person,
	what text not null
);
create index access_log_of_person on access_log (person_id, at desc);

grant select, insert on audit_event, access_log to cap_app;
grant select on audit_head to cap_app;
