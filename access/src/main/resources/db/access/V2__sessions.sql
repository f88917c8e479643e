-- Spring Session's tables, as its own script has them. A session holds the subject of who signed in.
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index on spring_session (expiry_time);
create index on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- How often somebody tried to sign in: by a hash of the name that was typed, or of the address.
create table sign_in_attempt (
  key text collate "C" primary key,
  tries int not null,
  since timestamptz not null
);
create index on sign_in_attempt (since);
