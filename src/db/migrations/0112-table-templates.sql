-- Layouts of tables that the office named itself, beside the ready-made ones: what each column of a
-- foreign list means. Every version is kept.

create table table_template (
  office_id slug not null references office,
  name text not null,
  version integer not null check (version > 0),
  template jsonb not null,
  is_in_use boolean not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, name)
);

create table table_template_version (
  office_id slug not null,
  name text not null,
  version integer not null,
  template jsonb not null,
  is_in_use boolean not null,
  reason text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, name, version),
  foreign key (office_id, name) references table_template
);

do $$
declare
  name text;
begin
  foreach name in array array['table_template', 'table_template_version']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('revoke delete on %I from huiyin_app', name);
    execute format('create policy of_own_office on %I using (office_id = (select acting_office()))', name);
    execute format('create policy written_by on %I as restrictive for insert
      with check ((select is_of_office()))', name);
    execute format('create policy changed_by on %I as restrictive for update
      using (true) with check ((select is_of_office()))', name);
  end loop;
end $$;
revoke update on table_template_version from huiyin_app;
