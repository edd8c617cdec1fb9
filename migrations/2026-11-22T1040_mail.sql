create table mail (
	id uuid primary key default uuidv7(),
	person_id uuid references person,
	to_address citext not null,
	kind text not null,
	subject text not null,
	text_body text not null,
	html_body text not null,
	created_at timestamptz not null default now(),
	sent_at timestamptz,
	attempts integer not null default 0,
	last_error text
);
create index mail_unsent on mail (created_at) where sent_at is null;

grant select, insert, update on mail to cap_app;
