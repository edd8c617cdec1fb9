-- A mandate has an end, and holds only while its counsellor belongs to the structure that was named. Invitations are
-- bound to the address they were sent to, so they need no token. The day of the last reminder settles two at once.
alter table mandate drop column token_hash;
alter table mandate add column reminded_on date;
alter table mandate add column end_reason text not null default '' check (length(end_reason) <= 500);
alter table mandate add check (length(message) <= 1000);
create index mandate_of_counsellor on mandate (counsellor_id, state);
create index if not exists application_of_person on application (person_id);
create index if not exists funding_request_of_person on funding_request (person_id);

create or replace function has_mandate(reader uuid, about uuid) returns boolean language sql stable as $$
	select exists (
		select from mandate
		join membership on membership.person_id = counsellor_id
			and membership.organisation_id = mandate.organisation_id and membership.ended_at is null
		where counsellor_id = reader and mandate.person_id = about and state = 'accepted' and expires_at > now()
	)
$$;
