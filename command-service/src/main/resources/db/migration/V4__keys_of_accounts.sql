-- A key is its account's own, and free again after a day. The keys of before there were accounts are
-- nobody's.
alter table answered add column subject text collate "C" not null default '';
alter table answered alter column subject drop default;
alter table answered drop constraint answered_pkey;
alter table answered add primary key (subject, key);
create index answered_by_age on answered (answered_at);
