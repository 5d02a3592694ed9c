-- What is told to the public (边督边改公开): tables that are drafted, masked, confirmed and published, and
-- of each case what was told last, so that a case closed late is not forgotten.

create table publication (
  office_id slug not null,
  publication_id uuid not null,
  round_id slug not null,
  version integer not null,
  number integer not null check (number > 0),
  step text collate "C" not null check (step in ('draft', 'confirmed', 'published', 'discarded')),
  -- The whole publication (core/publication/publication.ts): subject, template, instant, rows.
  state jsonb not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, publication_id),
  unique (office_id, round_id, number),
  foreign key (office_id, round_id) references round
);

create table publication_event (
  office_id slug not null,
  publication_id uuid not null,
  version integer not null,
  type text collate "C" not null check (type in ('drafted', 'marksJudged', 'textRewritten', 'refreshed',
    'confirmed', 'returned', 'published', 'discarded')),
  -- What the act said: decisions, texts; the rows themselves where they were taken from the ledger.
  fact jsonb not null,
  reason text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, publication_id, version),
  foreign key (office_id, publication_id) references publication deferrable initially deferred
);

-- A case as the public was told of it for the nth time; never changed.
create table published_case (
  office_id slug not null,
  round_id slug not null,
  case_id uuid not null,
  nth integer not null check (nth > 0),
  publication_id uuid not null,
  status closing_status not null,
  verdict verdict,
  -- The masked row and nothing else (core/table/public-row.ts).
  row jsonb not null,
  published_at timestamptz not null,
  primary key (office_id, case_id, nth),
  foreign key (office_id, case_id) references case_file,
  foreign key (office_id, publication_id) references publication
);
create index published_case_round on published_case (office_id, round_id, case_id, nth desc);
create index published_case_publication on published_case (office_id, publication_id);

-- The files as they were published.
create table publication_file (
  office_id slug not null,
  publication_id uuid not null,
  format text collate "C" not null check (format in ('docx', 'xlsx', 'html')),
  sha256 text collate "C" not null,
  primary key (office_id, publication_id, format),
  foreign key (office_id, publication_id) references publication,
  foreign key (office_id, sha256) references stored_file
);

do $$
declare
  name text;
begin
  foreach name in array array['publication', 'publication_event', 'published_case', 'publication_file']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('revoke delete on %I from huiyin_app', name);
    -- A draft holds cases of every unit.
    execute format('create policy of_own_office on %I
      using (office_id = (select acting_office()) and (select sees_all_cases()))', name);
    execute format('create policy written_by on %I as restrictive for insert
      with check ((select acting_role()) in (''publisher'', ''clerk'', ''reviewer'', ''head''))', name);
    execute format('create policy changed_by on %I as restrictive for update using (true)
      with check ((select acting_role()) in (''publisher'', ''clerk'', ''reviewer'', ''head''))', name);
  end loop;
end $$;
revoke update on publication_event, published_case, publication_file from huiyin_app;

-- What was published or discarded stays so.
create policy stays_ended on publication as restrictive for update
  using (step in ('draft', 'confirmed')) with check (true);
