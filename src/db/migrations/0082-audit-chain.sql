-- The trail of who asked, who came in and who looked, as a chain: each link holds the hash of the one
-- before it and of its own entries, so that an entry that was changed, taken out or slipped in breaks it.

-- The last link of an office; the row in which writers queue.
create table audit_head (
  office_id slug primary key references office,
  link_number bigint not null check (link_number > 0),
  sha256 text collate "C" not null
);

create table audit_link (
  office_id slug not null references office,
  link_number bigint not null check (link_number > 0),
  at timestamptz not null,
  kind text collate "C" not null check (kind in ('requests', 'accountEvent', 'identityView')),
  entries integer not null check (entries > 0),
  -- Of the entries' text (core/audit/entry-text.ts).
  digest text collate "C" not null,
  -- Of office, number, the hash before, kind and digest.
  sha256 text collate "C" not null,
  primary key (office_id, link_number)
);

-- What is older than the chain has no link.
alter table request_audit add column link_number bigint;
alter table request_audit add column place smallint;
alter table request_audit add column address text not null default '';
-- How whoever asked came in: by a page, or by a program's key.
alter table request_audit add column way text collate "C" not null default ''
  check (way in ('', 'session', 'key'));
-- The first id in the path: the case, entry or issue that was asked about.
alter table request_audit add column about uuid;
alter table account_event add column link_number bigint;
alter table identity_view add column link_number bigint;

create index request_audit_recent on request_audit (office_id, at desc, audit_id desc);
create index request_audit_of_account on request_audit (office_id, account_id, at desc, audit_id desc);
create index request_audit_about on request_audit (office_id, about, at desc) where about is not null;
create index request_audit_link on request_audit (office_id, link_number);
create index account_event_link on account_event (office_id, link_number);
create index identity_view_link on identity_view (office_id, link_number);
create index identity_view_recent on identity_view (office_id, seen_at desc, view_id desc);

do $$
declare
  name text;
begin
  foreach name in array array['audit_head', 'audit_link']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('revoke delete on %I from huiyin_app', name);
    execute format('create policy at_the_door on %I
      using (office_id = (select acting_office()) and (select acting_role()) = ''door'')', name);
    execute format('create policy read_by on %I for select
      using (office_id = (select acting_office()) and (select acting_role()) = ''auditor'')', name);
  end loop;
end $$;
revoke update on audit_link from huiyin_app;

-- Requests are written down by the program at the door: nobody's statements add a line in anybody's name.
drop policy in_own_name on request_audit;
create policy at_the_door on request_audit as restrictive for insert
  with check ((select acting_role()) = 'door');
