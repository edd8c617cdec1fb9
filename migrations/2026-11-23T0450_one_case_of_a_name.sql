-- Two cases in force of one programme never have the same name: a form sent twice writes one.

update programme_case
set dropped_at = now()
where
	dropped_at is null
	and exists (
		select 1 from programme_case as earlier
		where
			earlier.programme_id = programme_case.programme_id
			and earlier.title = programme_case.title
			and earlier.dropped_at is null
			and earlier.id < programme_case.id
	);

create unique index programme_case_one_name on programme_case (programme_id, title) where dropped_at is null;
