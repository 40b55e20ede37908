-- Under which guardianship something was said for a child; null: the person said it themselves. No foreign key: the proof outlives the
-- guardianship.
alter table privacy.consent_event add column guardianship_id uuid;
select platform.classify('privacy.consent_event', 'account', 'personal', 'guardianship_id');
