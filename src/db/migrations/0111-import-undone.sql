-- A whole import is undone while nothing was done with its cases (core/import/undo-import.ts). Nothing
-- is removed: the cases keep their record, are marked as void, and no version of them holds any more:
-- what the ledger said until then stays as it was then known; as now known they never were.

create table import_undo (
  office_id slug not null,
  import_id uuid not null,
  round_id slug not null,
  cases integer not null,
  reason text not null,
  undone_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, import_id),
  foreign key (office_id, import_id) references import_list
);
alter table import_undo enable row level security;
alter table import_undo force row level security;
create policy of_the_office_alone on import_undo using (
  office_id = (select acting_office()) and (select is_of_office()));
revoke update, delete on import_undo from huiyin_app;

-- Null for every case that counts: a row that is written knows nothing of it.
alter table case_file add column is_void boolean;

-- The number of a case that is void may come again.
drop index case_file_number;
create unique index case_file_number on case_file (office_id, round_id, kind, number)
  where number is not null and is_void is not true;

-- Whoever forgets that cases may be void sees none of them: only the recorder, who makes them so.
create policy void_is_hidden on case_file as restrictive
  using (is_void is not true or (select acting_role()) = 'recorder');
create policy of_the_recorder on case_file using (
  office_id = (select acting_office()) and (select acting_role()) = 'recorder');
