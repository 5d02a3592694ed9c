-- The office's papers (文书): templates, series of numbers, and what was made.

-- Templates of the office; version 0 is the one that comes with the program and stands in no row.
create table form_template (
  office_id slug not null references office,
  kind text collate "C" not null,
  version integer not null check (version > 0),
  file_sha256 text collate "C" not null,
  file_name text not null,
  reason text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, kind, version),
  foreign key (office_id, file_sha256) references stored_file
);

-- Which series numbers a kind of paper, for the office (unit '') or for one unit's own papers. The latest version holds.
create table form_series (
  office_id slug not null references office,
  kind text collate "C" not null,
  unit_id text collate "C" not null,
  version integer not null check (version > 0),
  prefix text collate "C" not null check (prefix <> ''),
  width integer not null check (width between 1 and 8),
  starts_at integer not null check (starts_at > 0),
  reason text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, kind, unit_id, version)
);

-- The last number given of a series in a year. The row is locked while a paper is made, so that two at
-- once never take one number, and a paper that is not made takes none.
create table form_counter (
  office_id slug not null references office,
  prefix text collate "C" not null,
  year integer not null,
  last_number integer not null,
  primary key (office_id, prefix, year)
);

create table made_form (
  office_id slug not null references office,
  form_id uuid not null,
  round_id slug not null,
  kind text collate "C" not null,
  unit_id text collate "C",
  case_ids uuid[] not null,
  -- The task of rectification that it is about, where it is about one.
  entry_id uuid,
  prefix text collate "C" not null,
  year integer not null,
  number integer not null check (number > 0),
  printed_number text collate "C" not null,
  template_version integer not null,
  template_sha256 text collate "C" not null,
  -- What filled the template, so that the paper can be made again.
  data jsonb not null,
  -- The moment as of which it tells.
  as_of timestamptz not null,
  file_sha256 text collate "C" not null,
  file_name text not null,
  made_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, form_id),
  unique (office_id, prefix, year, number),
  foreign key (office_id, round_id) references round,
  foreign key (office_id, file_sha256) references stored_file,
  foreign key (office_id, template_sha256) references stored_file
);
create index made_form_recent on made_form (office_id, round_id, made_at desc, form_id);
create index made_form_cases on made_form using gin (case_ids);

-- A paper that is void keeps its number; why it is void is said.
create table void_form (
  office_id slug not null,
  form_id uuid not null,
  reason text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, form_id),
  foreign key (office_id, form_id) references made_form
);

do $$
declare
  name text;
begin
  foreach name in array array['form_template', 'form_series', 'form_counter', 'made_form', 'void_form']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('revoke delete on %I from huiyin_app', name);
  end loop;
  foreach name in array array['form_template', 'form_series', 'form_counter']
  loop
    execute format('create policy of_own_office on %I using (office_id = (select acting_office()))', name);
  end loop;
  foreach name in array array['form_template', 'form_series', 'void_form']
  loop
    execute format('create policy written_by on %I as restrictive for insert
      with check ((select is_of_office()))', name);
  end loop;
  foreach name in array array['form_template', 'form_series', 'made_form', 'void_form']
  loop
    execute format('revoke update on %I from huiyin_app', name);
  end loop;
end $$;

-- A unit sees and makes its own papers, the office all.
create policy of_own_unit on made_form using (
  office_id = (select acting_office())
  and ((select sees_all_cases()) or (select acting_unit()) = unit_id));
create policy of_own_unit on void_form using (
  office_id = (select acting_office())
  and exists (select from made_form made
              where made.office_id = void_form.office_id and made.form_id = void_form.form_id));
create policy made_by on made_form as restrictive for insert
  with check ((select acting_role()) in ('clerk', 'reviewer', 'head')
    or ((select acting_role()) in ('liaison', 'authority') and (select acting_unit()) = unit_id));
create policy counted_by on form_counter as restrictive for insert
  with check ((select acting_role()) in ('clerk', 'reviewer', 'head', 'liaison', 'authority'));
create policy moved_by on form_counter as restrictive for update using (true)
  with check ((select acting_role()) in ('clerk', 'reviewer', 'head', 'liaison', 'authority'));
