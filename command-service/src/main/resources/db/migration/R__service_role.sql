-- The role that the running service uses, and what it may do: it can add to the ledger, and has no
-- right to change or take away what is in it. Run again whenever this file or the password changes.
do $$
begin
  if not exists (select from pg_roles where rolname = '${serviceRole}') then
    create role "${serviceRole}" login;
  end if;
end $$;

alter role "${serviceRole}" password '${servicePassword}';

grant select, insert on event, sequenced, answered, publication_file to "${serviceRole}";
-- Replies are kept for a day.
grant delete on answered to "${serviceRole}";
grant select, insert, delete on outbox, snapshot to "${serviceRole}";
-- How far imports have come is nothing of the ledger, and forgotten after a day.
grant select, insert, update, delete on import_progress to "${serviceRole}";
