-- Two tabs saying yes at once give one consent.
create unique index one_live_sensitive_consent on consent (person_id)
	where purpose = 'sensitive-facts' and withdrawn_at is null;
