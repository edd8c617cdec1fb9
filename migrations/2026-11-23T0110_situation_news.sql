-- What each programme last answered to a kept situation, so that a change is told once. `verdicts` is null after the
-- person changed an answer: the next comparison starts from there. `opened`: programmes newly within reach.
create table situation_news (
	person_id uuid primary key references person on delete cascade,
	is_wanted boolean not null default true,
	verdicts jsonb check (jsonb_typeof(verdicts) = 'object'),
	compared_on date not null,
	opened text[] not null default '{}',
	told_at timestamptz
);
create index situation_news_to_compare on situation_news (compared_on) where is_wanted;
grant select, insert, update, delete on situation_news to cap_app;
