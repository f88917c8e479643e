-- An account whose password stands in the documents, until that is changed.
alter table account add column demonstration boolean not null default false;
