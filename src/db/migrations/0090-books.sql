-- The office's books beside that of cases (docs/decisions/0180): one set of tables for all of them.
-- What an entry of a book may hold is the business of that book's rules (src/core/book/books.ts).

create domain book as text collate "C" check (value ~ '^[a-z][A-Za-z]{1,39}$');
create domain audience as text collate "C" check (value in ('units', 'leaders', 'office'));

-- An entry as it is known now: what lists show and filter. The row that an act locks.
create table entry (
  office_id slug not null,
  entry_id uuid not null,
  round_id slug not null,
  book book not null,
  -- The number of the last event: an act on an older state is refused.
  sequence integer not null,
  no text,
  -- The number as it sorts: figures in it by their value.
  no_order text collate "C" not null,
  title text not null,
  step text collate "C" not null,
  is_open boolean not null,
  due_on date,
  lead_units text[] not null,
  involved_units text[] not null,
  audience audience not null,
  -- What a search for words looks through.
  text text not null,
  facts jsonb not null,
  -- The whole entry, as its book knows it.
  state jsonb not null,
  last_happened_at timestamptz not null,
  last_recorded_at timestamptz not null,
  primary key (office_id, entry_id),
  foreign key (office_id, round_id) references round
);
create unique index entry_number on entry (office_id, round_id, book, no) where no is not null;
create index entry_listed on entry (office_id, round_id, book, no_order, entry_id);
create index entry_due on entry (office_id, round_id, book, due_on) where is_open;

-- What an entry is about. Written anew when it changes.
create table entry_link (
  office_id slug not null,
  entry_id uuid not null,
  kind text collate "C" not null check (kind in ('case', 'entry', 'file')),
  target text collate "C" not null,
  role text collate "C" not null,
  primary key (office_id, entry_id, kind, target, role),
  foreign key (office_id, entry_id) references entry
);
create index entry_link_target on entry_link (office_id, kind, target);

-- What happened, in the order of recording. Appended, never changed.
create table entry_event (
  office_id slug not null,
  entry_id uuid not null,
  sequence integer not null check (sequence > 0),
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  role role not null,
  unit_id slug,
  type text collate "C" not null,
  fact jsonb not null,
  primary key (office_id, entry_id, sequence),
  foreign key (office_id, entry_id) references entry deferrable initially deferred,
  check (happened_at <= recorded_at)
);

-- What figures count, on both clocks, as in case_version.
create table entry_version (
  office_id slug not null,
  entry_id uuid not null,
  version integer not null,
  round_id slug not null,
  book book not null,
  facts jsonb not null,
  known_from timestamptz,
  known_to timestamptz,
  happened_from timestamptz,
  happened_to timestamptz,
  primary key (office_id, entry_id, version),
  foreign key (office_id, entry_id) references entry deferrable initially deferred,
  check ((known_from is null) = (known_to is null)),
  check ((happened_from is null) = (happened_to is null))
);
create index entry_version_book on entry_version (office_id, round_id, book);

-- Who sees an entry: its audience, and of the units those concerned.
alter table entry enable row level security;
alter table entry force row level security;
create policy of_own_books on entry using (
  office_id = (select acting_office())
  and case audience
    when 'office' then (select is_of_office())
    when 'leaders' then (select sees_all_cases())
    else (select sees_all_cases()) or (select acting_unit()) = any (involved_units)
  end);

do $$
declare
  name text;
begin
  foreach name in array array['entry_link', 'entry_event', 'entry_version']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    -- The row security of `entry` holds inside: what cannot be seen there cannot be seen here.
    execute format('create policy of_own_books on %1$I using (
      office_id = (select acting_office())
      and exists (select from entry seen
                  where seen.office_id = %1$I.office_id and seen.entry_id = %1$I.entry_id))', name);
  end loop;
  foreach name in array array['entry', 'entry_link', 'entry_event', 'entry_version']
  loop
    execute format('create policy written_by on %I as restrictive for insert
      with check ((select acting_role()) in (''liaison'', ''authority'', ''leader'', ''clerk'', ''reviewer'', ''head''))', name);
    execute format('create policy changed_by on %I as restrictive for update
      using (true) with check ((select acting_role()) in (''liaison'', ''authority'', ''leader'', ''clerk'', ''reviewer'', ''head''))', name);
  end loop;
end $$;

create policy in_own_name on entry_event as restrictive for insert
  with check ((select is_of_office())
    or (account_id = (select acting_account()) and role = (select acting_role())
      and unit_id is not distinct from (select acting_unit())));

revoke delete on entry, entry_event, entry_version from huiyin_app;
revoke update on entry_event from huiyin_app;
