-- By what somebody is known who was erased and comes again from an identity provider. It tells nobody
-- who they were: the key is of this installation alone.
create table erasure_key (
  key bytea not null
    default decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
);
insert into erasure_key default values;

alter table account add column erased_issuer bytea unique;
