-- Readers of a panel whose scores are missing are reminded twice at most; who follows the panel sees it.
alter table panel_member
	add column reminders smallint not null default 0 check (reminders between 0 and 2),
	add column reminded_at timestamptz,
	add check ((reminders = 0) = (reminded_at is null));
