-- The first administrator is invited by the operator's command: nobody of the site invites them.
alter table invitation alter column invited_by drop not null;
alter table invitation add constraint invited_by_someone check (invited_by is not null or role = 'administrator');
