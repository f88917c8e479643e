-- How far an import has come, for whoever waits for it. Nothing of the ledger: it may be lost.
create unlogged table import_progress (
  subject text collate "C" not null,
  id text collate "C" not null,
  step text not null,
  done int not null,
  total int not null,
  told_at timestamptz not null default now(),
  primary key (subject, id)
);
