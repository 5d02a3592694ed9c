-- What people are told inside the program: made by acts and by deadlines, for a unit, the office, an
-- industry's authority or the leaders.
create table notice (
  office_id slug not null,
  notice_id uuid not null,
  round_id slug not null,
  case_id uuid not null,
  kind text collate "C" not null,
  audience text collate "C" not null check (audience in ('unit', 'office', 'authority', 'leader')),
  -- The unit whose part it is about; of the audience `unit` also the one that is told.
  unit_id slug not null,
  -- The deadline, or the day asked for.
  day date,
  note text not null,
  made_at timestamptz not null,
  -- What must be said once only is known by this.
  notice_key text collate "C" not null,
  primary key (office_id, notice_id),
  foreign key (office_id, case_id) references case_file,
  foreign key (office_id, round_id) references round
);
create unique index notice_once on notice (office_id, notice_key);
create index notice_latest on notice (office_id, round_id, made_at desc);

-- Up to when somebody has read what was told.
create table notice_reading (
  office_id slug not null,
  account_id slug not null,
  read_to timestamptz not null,
  primary key (office_id, account_id),
  foreign key (office_id) references office
);

alter table notice enable row level security;
alter table notice force row level security;
create policy told_to on notice for select using (
  office_id = (select acting_office())
  and case audience
    when 'unit' then (select acting_role()) = 'liaison' and unit_id = (select acting_unit())
    when 'office' then (select is_of_office())
    when 'leader' then (select acting_role()) in ('leader', 'head')
    else (select acting_role()) = 'authority' and exists (select from case_file seen
      where seen.office_id = notice.office_id and seen.case_id = notice.case_id)
  end);
create policy made_by_acts on notice for insert with check (office_id = (select acting_office()));
revoke update, delete on notice from huiyin_app;

alter table notice_reading enable row level security;
alter table notice_reading force row level security;
create policy own on notice_reading using (
  office_id = (select acting_office()) and account_id = (select acting_account()));
revoke delete on notice_reading from huiyin_app;
