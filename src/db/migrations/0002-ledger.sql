-- The ledger. Every key begins with the office, so that the same tables shard by office.
-- No statement here or elsewhere asks the database's clock: every time is an argument.

create table office (
  office_id slug primary key,
  name text not null,
  opened_at timestamptz not null
);

create table account (
  office_id slug not null references office,
  account_id slug not null,
  name text not null,
  role role not null,
  unit_id slug,
  is_active boolean not null,
  recorded_at timestamptz not null,
  primary key (office_id, account_id),
  check ((role in ('liaison', 'authority')) = (unit_id is not null))
);

create table round (
  office_id slug not null references office,
  round_id slug not null,
  version integer not null,
  title text not null,
  settings jsonb not null,
  recorded_at timestamptz not null,
  primary key (office_id, round_id)
);

-- Every settings that a round ever had: a published figure can be asked under which it was made.
create table round_version (
  office_id slug not null,
  round_id slug not null,
  version integer not null,
  settings jsonb not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  reason text not null,
  primary key (office_id, round_id, version),
  foreign key (office_id, round_id) references round deferrable initially deferred
);

create table batch (
  office_id slug not null,
  round_id slug not null,
  batch_id slug not null,
  kind case_kind not null,
  number integer not null check (number >= 0),
  provincial_number integer,
  window_from timestamptz,
  window_to timestamptz,
  handed_over_at timestamptz not null,
  announced_count integer,
  note text not null default '',
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, round_id, batch_id),
  unique (office_id, round_id, kind, number),
  foreign key (office_id, round_id) references round
);

-- A case as it is known now: what lists show and filter. The row that an act locks.
create table case_file (
  office_id slug not null,
  case_id uuid not null,
  round_id slug not null,
  -- The number of the last event: an act on an older state is refused.
  sequence integer not null,
  number text collate "C",
  kind case_kind not null,
  batch_id slug,
  channel channel,
  is_key boolean not null,
  is_difficult boolean not null,
  is_repeat boolean not null,
  categories text[] not null,
  industry text,
  lead_units text[] not null,
  involved_units text[] not null,
  step case_step not null,
  status closing_status not null,
  verdict verdict,
  progress progress not null,
  received_on date,
  handed_over_on date,
  due_on date,
  -- What a list shows of the case.
  place text not null,
  excerpt text not null,
  -- The whole case (core/case/case.ts).
  state jsonb not null,
  last_happened_at timestamptz not null,
  last_recorded_at timestamptz not null,
  primary key (office_id, case_id),
  foreign key (office_id, round_id) references round,
  foreign key (office_id, round_id, batch_id) references batch
);
create unique index case_file_number on case_file (office_id, round_id, kind, number) where number is not null;
create index case_file_recent on case_file (office_id, round_id, handed_over_on desc, case_id);
create index case_file_due on case_file (office_id, round_id, due_on) where status = 'open';

-- Which units a case concerns, in which role: a unit's own list begins here.
create table case_unit (
  office_id slug not null,
  round_id slug not null,
  unit_id slug not null,
  role text collate "C" not null check (role in
    ('lead', 'support', 'supervisingLead', 'supervisingSupport', 'acceptanceLead')),
  case_id uuid not null,
  handed_over_on date,
  primary key (office_id, round_id, unit_id, case_id, role),
  foreign key (office_id, case_id) references case_file
);
create index case_unit_case on case_unit (office_id, case_id);

-- What happened, in the order of recording. Appended, never changed.
create table case_event (
  office_id slug not null,
  case_id uuid not null,
  sequence integer not null check (sequence > 0),
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  role role not null,
  unit_id slug,
  type text collate "C" not null,
  fact jsonb not null,
  primary key (office_id, case_id, sequence),
  foreign key (office_id, case_id) references case_file deferrable initially deferred,
  check (happened_at <= recorded_at)
);

-- What figures count. One row holds on two clocks: from known_from to known_to the ledger said so;
-- from happened_from to happened_to, as far as is known today, it was so. A version that an act
-- learnt late made good again has only the second span; one that never was so has only the first.
create table case_version (
  -- What has one width and is always there stands first: a question over a million cases reads no
  -- further in the rows that do not hold at its instant.
  known_from timestamptz,
  known_to timestamptz,
  happened_from timestamptz,
  happened_to timestamptz,
  case_id uuid not null,
  version integer not null,
  split_plus smallint not null,
  is_key boolean not null,
  is_difficult boolean not null,
  is_repeat boolean not null,
  is_verified boolean not null,
  handed_over_on date,
  due_on date,
  office_id slug not null,
  round_id slug not null,
  kind case_kind not null,
  status closing_status not null,
  batch_id slug,
  lead_units text[] not null,
  categories text[] not null,
  involved_units text[] not null,
  channel channel,
  industry text,
  step case_step not null,
  verdict verdict,
  progress progress not null,
  part_statuses text[] not null,
  part_steps text[] not null,
  measures jsonb,
  primary key (office_id, case_id, version),
  foreign key (office_id, case_id) references case_file deferrable initially deferred,
  check (cardinality(part_statuses) = cardinality(lead_units)),
  check (cardinality(part_steps) = cardinality(lead_units)),
  check ((known_from is null) = (known_to is null)),
  check ((happened_from is null) = (happened_to is null))
);
create index case_version_round on case_version (office_id, round_id);

-- Who complained: sealed, apart from the case, seen by the office alone and each look recorded.
create table identity (
  office_id slug not null,
  case_id uuid not null,
  identity_number integer not null,
  sealed bytea not null,
  key_id text collate "C" not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, case_id, identity_number),
  foreign key (office_id, case_id) references case_file
);

create table identity_view (
  office_id slug not null,
  view_id uuid not null,
  case_id uuid not null,
  seen_at timestamptz not null,
  account_id slug not null,
  reason text not null,
  primary key (office_id, view_id)
);

-- A confirmed hand-over list and its receipt: what became of every number in it.
create table import_list (
  office_id slug not null,
  import_id uuid not null,
  round_id slug not null,
  batch_id slug,
  file_name text not null,
  -- Of the rows as read, so that the same list is known again in another file.
  rows_sha256 text collate "C" not null,
  receipt jsonb not null,
  confirmed_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, import_id),
  foreign key (office_id, round_id) references round
);
create unique index import_list_rows on import_list (office_id, round_id, rows_sha256);

-- Words of two characters and more: the bigrams of each case's texts, made in the act.
create table case_words (
  office_id slug not null,
  case_id uuid not null,
  round_id slug not null,
  words text[] not null,
  primary key (office_id, case_id),
  foreign key (office_id, case_id) references case_file
);
create index case_words_words on case_words using gin (words);

-- One line for each request that was answered.
create table request_audit (
  office_id slug not null,
  audit_id bigint generated always as identity,
  at timestamptz not null,
  account_id slug not null,
  method text not null,
  path text not null,
  status smallint not null,
  took_ms integer not null,
  primary key (office_id, audit_id)
);
