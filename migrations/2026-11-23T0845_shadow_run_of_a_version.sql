-- What an officer's version changed, as compared on the day it was published: totals of files and of kept situations.
alter table programme_version add column shadow jsonb;

-- Versions published before this day stay as they are: nothing may rewrite them.
alter table programme_version
	add constraint published_after_a_shadow_run check (author_id is null or shadow is not null) not valid;
