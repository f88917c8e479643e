-- Who reaches this schema: the command service's role, and the query service's, which reaches
-- nothing else. Run again whenever this file, a name or a password changes.
do $$
declare
  reader text := nullif('${accessRole}', '');
  reaching text;
begin
  if reader is not null then
    if not exists (select from pg_roles where rolname = reader) then
      execute format('create role %I login', reader);
    end if;
    execute format('alter role %I password %L', reader, '${accessPassword}');
  end if;
  foreach reaching in array array_remove(array['${serviceRole}', reader], null) loop
    execute format('grant usage on schema access to %I', reaching);
    execute format(
      'grant select, insert, update, delete on all tables in schema access to %I', reaching);
    execute format(
      'alter default privileges in schema access grant select, insert, update, delete on tables to %I',
      reaching);
    -- What was logged is not rewritten; it is only forgotten when its time has come.
    execute format('revoke update, delete on access_log from %I', reaching);
    execute format('grant execute on function forget_log(timestamptz) to %I', reaching);
    execute format('revoke insert, update, delete on erasure_key from %I', reaching);
    execute format('revoke all on flyway_schema_history from %I', reaching);
  end loop;
end $$;
