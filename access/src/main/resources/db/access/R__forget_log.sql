-- The only way in which a service forgets what was logged: with the rights of whoever made the table, and
-- no line before its time, whatever a service believes that to be. Run again whenever the time changes.
create or replace function forget_log(before timestamptz) returns int
language sql security definer set search_path = access, pg_temp
as $$
  with gone as (
    delete from access_log
    where at < least(before, now() - make_interval(days => ${accessLogDays})) returning 1
  )
  select count(*)::int from gone
$$;
revoke all on function forget_log(timestamptz) from public;
