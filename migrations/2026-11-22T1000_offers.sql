create table offer (
	id uuid primary key default uuidv7(),
	slug text not null unique check (slug ~ '^[a-z0-9-]{2,100}$'),
	organisation_id uuid not null references organisation,
	state text not null default 'draft'
		check (state in ('draft', 'in-moderation', 'returned', 'published', 'suspended', 'closed')),
	version integer not null default 1,
	title text not null default '' check (length(title) <= 120),
	kind text check (kind in ('volunteering', 'workcamp', 'internship', 'apprenticeship', 'study', 'exchange', 'job', 'civic-service')),
	summary text not null default '' check (length(summary) <= 300),
	description text not null default '' check (length(description) <= 6000),
	country char(2),
	town text not null default '',
	latitude double precision check (latitude between -90 and 90),
	longitude double precision check (longitude between -180 and 180),
	partner_region text,
	starts_on date,
	ends_on date,
	places integer check (places between 1 and 500),
	reserved_places integer not null default 0,
	reserved_until date,
	closes_on date,
	covered jsonb not null default '{}',
	languages jsonb not null default '[]',
	accessibility text not null default '',
	conditions jsonb not null default '{"all": []}',
	selection text not null default '',
	contact_name text not null default '',
	returned_reason text,
	created_by uuid references person,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	submitted_at timestamptz,
	published_at timestamptz,
	checked_on date,
	words tsvector generated always as (
		setweight(to_tsvector('public.fr', title), 'A')
		|| setweight(to_tsvector('public.fr', town || ' ' || summary), 'B')
		|| setweight(to_tsvector('public.fr', description), 'C')
	) stored,
	check (ends_on >= starts_on),
	check (closes_on <= starts_on),
	check (reserved_places between 0 and coalesce(places, 0)),
	check (state in ('draft', 'returned', 'in-moderation', 'suspended', 'closed')
		or (title <> '' and kind is not null and country is not null and town <> '' and starts_on is not null
			and ends_on is not null and places is not null and closes_on is not null and summary <> ''))
);
create index offer_words on offer using gin (words);
create index offer_public on offer (closes_on, id) where state = 'published';
create index offer_of_organisation on offer (organisation_id, updated_at desc);

grant select, insert, update on offer to cap_app;
