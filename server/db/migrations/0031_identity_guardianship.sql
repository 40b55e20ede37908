-- On what paper somebody acts for a child: seen by an officer at a desk. What it allows is the delegation's to say.
create table identity.guardianship (
  delegation_id uuid primary key references identity.delegation on delete cascade,
  ground text not null check (ground in ('birth_certificate', 'guardianship_decision')),
  paper_number text not null check (length(paper_number) between 1 and 60),
  paper_day date not null,
  paper_office text not null check (length(paper_office) between 1 and 200),
  unit_id uuid not null references organisation.unit,
  registered_by text not null,
  -- Why the desk ended it, and on which paper.
  end_reason text check (length(end_reason) between 1 and 500)
);

select platform.classify('identity.guardianship', 'account', 'none', 'delegation_id, ground, paper_day, paper_office');
select platform.classify('identity.guardianship', 'account', 'internal', 'unit_id, registered_by');
select platform.classify('identity.guardianship', 'account', 'personal', 'paper_number, end_reason');
