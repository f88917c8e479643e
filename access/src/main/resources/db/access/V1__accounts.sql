-- The one place where a person has a name. Everything else, the ledger above all, knows the subject.
create table person (
  subject text collate "C" primary key,
  name text,
  address text,
  erased_at timestamptz,
  check (erased_at is null or (name is null and address is null))
);

create table account (
  subject text collate "C" primary key references person,
  -- What is typed to sign in; null for those whom another issuer vouches for, and after erasing.
  name text collate "C" unique,
  -- As the encoder wrote it, with the name of its method in front; null when there is none.
  password text,
  issuer text collate "C",
  issuer_subject text collate "C",
  roles text[] not null,
  department text,
  made_at timestamptz not null default now(),
  closed_at timestamptz,
  unique (issuer, issuer_subject)
);

create table token (
  id uuid primary key default gen_random_uuid(),
  -- SHA-256 of what the program sends.
  hash bytea not null unique check (octet_length(hash) = 32),
  -- Of an account, or of Kaitei itself.
  subject text collate "C" not null,
  label text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index on token (subject);

create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null,
  -- Who did it, as far as that is known.
  subject text collate "C",
  -- Whose account it concerns.
  about text collate "C",
  call text,
  why text
);
create index on access_log (at);
