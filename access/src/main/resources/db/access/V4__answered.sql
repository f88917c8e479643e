-- What calls on accounts were answered, each for a day. No password and no token stands here; a name goes
-- with its person.
create table answered (
  -- Whose key it is.
  subject text collate "C" not null,
  key text collate "C" not null,
  -- As a password is hashed, because a request may hold one.
  request_hash text not null,
  -- The answer without its secrets; null when the call was refused.
  answer text,
  refusal text,
  answered_at timestamptz not null default now(),
  primary key (subject, key),
  check ((answer is null) <> (refusal is null))
);
create index on answered (answered_at);
