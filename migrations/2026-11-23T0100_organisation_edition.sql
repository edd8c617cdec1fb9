-- Officers write and correct organisations: English words beside the French ones, a version against stale pages, and
-- one row for each organisation of a town, whatever the clicks.
alter table organisation
	add column description_en text not null default '',
	add column version integer not null default 1;

create unique index organisation_once on organisation (kind, lower(name), lower(town), country);
