-- Every event, for good. The columns are those of Axon's event store under our own names.
create table event (
  -- The order in which rows were written, with gaps; not the ledger's order, which is sequenced.position.
  global_index bigint generated always as identity primary key,
  event_identifier text collate "C" not null unique,
  stream text collate "C" not null,
  -- Axon counts from 0. What people see is one more.
  revision bigint not null,
  kind text not null,
  name text not null,
  name_revision text not null,
  -- Text, not jsonb: the hash chain covers the bytes as they were written.
  payload text not null,
  meta_data text not null,
  time_stamp text not null,
  unique (stream, revision)
);

-- Axon asks for a snapshot whenever it loads an aggregate.
create table snapshot (
  event_identifier text not null,
  stream text collate "C" not null,
  revision bigint not null,
  kind text not null,
  name text not null,
  name_revision text not null,
  payload text not null,
  meta_data text not null,
  time_stamp text not null,
  primary key (stream, revision)
);

-- What is committed and waits for its place in the ledger's order.
create table outbox (
  global_index bigint primary key,
  tx xid8 not null
);
-- Tells whether a transaction has more rows than those that were looked at.
create index on outbox (tx, global_index);

-- A trigger, so that no way of appending can forget the outbox, and no round trip is spent on it.
create function put_into_outbox() returns trigger language plpgsql as $$
begin
  insert into outbox select global_index, pg_current_xact_id() from appended;
  return null;
end $$;

create trigger event_into_outbox after insert on event
  referencing new table as appended
  for each statement execute function put_into_outbox();

-- The ledger's one order.
create table sequenced (
  position bigint primary key check (position > 0),
  global_index bigint not null unique,
  recorded_at timestamptz not null,
  transaction_end bigint not null check (transaction_end >= position),
  hash bytea not null check (octet_length(hash) = 32)
);

-- What a client was told under its Idempotency-Key, written with the events of that answer.
create table answered (
  key text collate "C" primary key,
  request_hash bytea not null,
  status int not null,
  body text not null,
  answered_at timestamptz not null default now()
);
