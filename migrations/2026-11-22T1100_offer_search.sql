-- What a search asks of an offer. PostgreSQL works it out of what was typed, so that the two never differ.
alter table offer rename column returned_reason to state_reason;
comment on column offer.state_reason is 'Why it was returned or suspended, told to the organisation';
alter table offer
	add column named text not null default '',
	add column length_band text generated always as (case
		when ends_on - starts_on < 21 then 'days'
		when ends_on - starts_on < 92 then 'weeks'
		when ends_on - starts_on < 183 then 'months'
		when starts_on is not null and ends_on is not null then 'half-year'
	end) stored,
	add column departs_in integer generated always as
		((extract(year from starts_on) * 100 + extract(month from starts_on))::integer) stored,
	add column is_all_paid boolean not null generated always as (
		covered->'housing'->>'paid' is not distinct from 'yes'
		and covered->'meals'->>'paid' is not distinct from 'yes'
		and covered->'travel'->>'paid' is not distinct from 'yes'
		and coalesce((covered->>'participantCostCents')::integer, 0) = 0
	) stored,
	add column is_for_all boolean not null generated always as (
		not jsonb_path_exists(conditions, '$.**.fact ? (@ starts with "study." || @ == "status.set")')
	) stored,
	add column keeps_places boolean not null generated always as (reserved_places > 0) stored;
comment on column offer.named is 'Names of the kind, the country and the partner region in both languages, to be found by';
comment on column offer.departs_in is 'Year and month of the first day: 202707';
comment on column offer.is_for_all is 'No condition on studies or present situation';

alter table offer alter column words set expression as (
	setweight(to_tsvector('public.fr', title), 'A')
	|| setweight(to_tsvector('public.fr', named || ' ' || town || ' ' || summary), 'B')
	|| setweight(to_tsvector('public.fr', description), 'C')
);

drop index offer_public;
create index offer_public on offer (closes_on, id)
	include (kind, country, partner_region, length_band, departs_in, is_all_paid, is_for_all, keeps_places)
	where state = 'published';

-- Words that stand for each other in a search: the stemmer brings "bénévoles" to "bénévole", not to "bénévolat".
create table word_family (
	target tsquery primary key,
	substitute tsquery not null
);
insert into word_family (target, substitute)
select distinct on (1) plainto_tsquery('public.fr', word), family.stems
from (values
	('benevolat benevole volontariat volontaire volunteering volunteer'), ('stage stagiaire internship traineeship'),
	('apprentissage apprenti alternance alternant apprenticeship'), ('etude etudiant etudier universite'),
	('emploi job travail salarie'), ('echange exchange'), ('animation animateur animer'),
	('boulangerie boulanger boulange pain'), ('patisserie patissier'), ('cuisine cuisinier restaurant restauration'),
	('jardin jardinage jardinier maraichage maraicher'), ('agriculture agricole agriculteur ferme'),
	('ecologie ecologique environnement environnemental nature'), ('enfant enfance'), ('ecole scolaire'),
	('sante soin soignant infirmier hopital'), ('menuiserie menuisier charpente charpentier bois'),
	('mecanique mecanicien'), ('informatique informaticien numerique'), ('theatre theatral'),
	('mer maritime marin'), ('handicap handicape'), ('solidarite solidaire'), ('humanitaire humanitarian'),
	('allemagne allemand germany'), ('pologne polonais poland'), ('espagne espagnol spain'),
	('italie italien italy'), ('portugal portugais'), ('senegal senegalais'), ('mali malien'),
	('maroc marocain morocco'), ('madagascar malgache'), ('bresil bresilien brazil'),
	('canada canadien quebec quebecois'), ('afrique africain'), ('europe europeen')
) as given (words)
cross join lateral (
	select string_agg(distinct plainto_tsquery('public.fr', word)::text, ' | ')::tsquery as stems
	from regexp_split_to_table(words, ' ') as word
) as family
cross join lateral regexp_split_to_table(given.words, ' ') as word;

-- A typed search: accents and word forms do not matter, quotes and minus signs do.
create function offer_search(typed text) returns tsquery language sql stable as $$
	select ts_rewrite(websearch_to_tsquery('public.fr', typed), 'select target, substitute from word_family')
$$;

grant select on word_family to cap_app;
