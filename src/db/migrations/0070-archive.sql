-- Past issues of bulletins: those that were printed elsewhere and read from a file, and the office's
-- own as they are published. What was read, and its figures and words, belong to a version: a wrong
-- reading is corrected by a new one, and the old one stays.

create table archived_issue (
  office_id slug not null references office,
  archive_id uuid not null,
  version integer not null check (version > 0),
  -- The round whose office printed it, where the ledger has that round.
  round_id slug,
  -- The office's own published issue; null for one read from a file.
  issue_id uuid,
  name text not null,
  issue_line text not null,
  year integer,
  number_of_year integer,
  running_number integer,
  issued_on date,
  issued_by text not null,
  file_sha256 text collate "C" not null,
  file_name text not null,
  -- Of the words alone: the same paper in another format has the same.
  text_sha256 text collate "C" not null check (text_sha256 ~ '^[0-9a-f]{64}$'),
  reading jsonb not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, archive_id),
  foreign key (office_id, round_id) references round,
  foreign key (office_id, issue_id) references bulletin_issue,
  foreign key (office_id, file_sha256) references stored_file
);
create unique index archived_issue_text on archived_issue (office_id, text_sha256);
create unique index archived_issue_own on archived_issue (office_id, issue_id) where issue_id is not null;
create index archived_issue_day on archived_issue (office_id, issued_on desc nulls last, archive_id);

create table archived_issue_version (
  office_id slug not null,
  archive_id uuid not null,
  version integer not null,
  reading jsonb not null,
  -- What was corrected; null for the first reading.
  correction jsonb,
  reason text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, archive_id, version),
  foreign key (office_id, archive_id) references archived_issue deferrable initially deferred
);

-- What an issue says in figures: one row for each number that is counted and belongs to no other's parts.
create table archived_figure (
  office_id slug not null,
  archive_id uuid not null,
  version integer not null,
  position integer not null,
  section integer,
  topic text collate "C",
  label text not null,
  unit_word text not null,
  total double precision not null,
  cut_off timestamptz,
  figure jsonb not null,
  primary key (office_id, archive_id, version, position),
  foreign key (office_id, archive_id, version) references archived_issue_version deferrable initially deferred
);
create index archived_figure_topic on archived_figure (office_id, topic) where topic is not null;

-- The words of a section, as those of a case: pairs of characters, then the text itself.
create table archived_words (
  office_id slug not null,
  archive_id uuid not null,
  version integer not null,
  section integer not null,
  words text[] not null,
  text text not null,
  primary key (office_id, archive_id, version, section),
  foreign key (office_id, archive_id, version) references archived_issue_version deferrable initially deferred
);
create index archived_words_words on archived_words using gin (words);

do $$
declare
  name text;
begin
  foreach name in array array['archived_issue', 'archived_issue_version', 'archived_figure', 'archived_words']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy of_own_office on %I using (office_id = (select acting_office()))', name);
    execute format('create policy written_by on %I as restrictive for insert
      with check ((select acting_role()) = any (array[''publisher'', ''clerk'', ''reviewer'', ''head'']))', name);
    execute format('create policy changed_by on %I as restrictive for update
      using (true) with check ((select acting_role()) = any (array[''publisher'', ''clerk'', ''reviewer'', ''head'']))', name);
    execute format('revoke delete on %I from huiyin_app', name);
  end loop;
end $$;
revoke update on archived_issue_version, archived_figure, archived_words from huiyin_app;

-- As for the words of cases (0050): the function asks as the owner, else the index could not be used,
-- and checks the office itself; every role of an office may read what its office printed.
alter table archived_words no force row level security;

create function search_archive(office text, sought_words text[], parts text[], most integer)
  returns table (archive_id uuid, section integer)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  held text[] := array(select part from unnest(parts) part
    where btrim(part, '%') <> all (sought_words));
begin
  if acting_office() is distinct from office or acting_role() is null then
    return;
  end if;
  return query
    select words.archive_id, words.section
    from archived_words words
    join archived_issue issue on issue.office_id = words.office_id
      and issue.archive_id = words.archive_id and issue.version = words.version
    where words.office_id = office and words.words @> sought_words and words.text like all (held)
    order by issue.issued_on desc nulls last, words.archive_id, words.section
    limit most;
end $$;
revoke execute on function search_archive(text, text[], text[], integer) from public;
grant execute on function search_archive(text, text[], text[], integer) to huiyin_app;
