-- What people keep beside the ledger: views of the list of cases, and standard texts for acts.

-- A view: filters, order and columns of a list under a name; its owner's, or shared by the office.
create table case_list_view (
  office_id slug not null,
  view_id uuid not null,
  round_id slug not null,
  name text not null check (name <> ''),
  -- The list's query as it stands in an address.
  query text not null,
  columns text[] not null,
  is_shared boolean not null,
  is_removed boolean not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, view_id),
  foreign key (office_id, round_id) references round
);
create index case_list_view_round on case_list_view (office_id, round_id) where not is_removed;

-- A text that forms offer (常用语), for one act or for all of them; the office's, or somebody's own.
create table standard_text (
  office_id slug not null,
  text_id uuid not null,
  -- Null: offered in every form.
  act text collate "C",
  text text not null check (text <> ''),
  is_shared boolean not null,
  is_removed boolean not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, text_id),
  foreign key (office_id) references office
);

do $$
declare
  name text;
begin
  foreach name in array array['case_list_view', 'standard_text']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy shared_or_own on %I using (office_id = (select acting_office())
      and (is_shared or account_id = (select acting_account())))', name);
    -- What is shared is the office''s word: it is written and taken back by the office alone.
    execute format('create policy written_in_own_name on %I as restrictive for insert
      with check (account_id = (select acting_account()) and (not is_shared or (select is_of_office())))', name);
    execute format('create policy changed_by_owner_or_office on %I as restrictive for update
      using ((select is_of_office()) or account_id = (select acting_account()))
      with check (not is_shared or (select is_of_office()))', name);
    execute format('revoke delete on %I from huiyin_app', name);
  end loop;
end $$;

-- Who has not signed for what is asked every morning.
create index case_file_unsigned on case_file (office_id, round_id) where step in ('assigned', 'sentBack');
