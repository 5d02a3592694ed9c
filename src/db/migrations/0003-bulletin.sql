-- Items that units send in, issues made of them, and what was published.

-- Papers and pictures by the hash of their bytes.
create table stored_file (
  office_id slug not null references office,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  name text not null,
  bytes bytea not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, sha256)
);

create table bulletin_item (
  office_id slug not null,
  item_id uuid not null,
  round_id slug not null,
  version integer not null,
  kind text collate "C" not null,
  unit_ids text[] not null,
  content jsonb not null,
  status text collate "C" not null check (status in ('sentIn', 'accepted', 'declined')),
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, item_id),
  foreign key (office_id, round_id) references round
);
create index bulletin_item_round on bulletin_item (office_id, round_id, recorded_at);

create table bulletin_item_version (
  office_id slug not null,
  item_id uuid not null,
  version integer not null,
  content jsonb not null,
  status text collate "C" not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  reason text not null,
  primary key (office_id, item_id, version),
  foreign key (office_id, item_id) references bulletin_item deferrable initially deferred
);

create table bulletin_issue (
  office_id slug not null,
  issue_id uuid not null,
  round_id slug not null,
  version integer not null,
  year integer not null,
  number_of_year integer not null check (number_of_year > 0),
  running_number integer not null check (running_number > 0),
  issued_on date not null,
  status text collate "C" not null check (status in ('draft', 'inReview', 'published')),
  -- Which issue this one corrects, dated; null for an issue of its own.
  corrects_issue_id uuid,
  -- What the editor arranged: items and their order, sections left out, lists reordered, texts changed.
  arrangement jsonb not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, issue_id),
  foreign key (office_id, round_id) references round,
  foreign key (office_id, corrects_issue_id) references bulletin_issue
);
create unique index bulletin_issue_number on bulletin_issue (office_id, round_id, running_number)
  where corrects_issue_id is null;

create table bulletin_issue_event (
  office_id slug not null,
  issue_id uuid not null,
  version integer not null,
  type text collate "C" not null check (type in
    ('drafted', 'arranged', 'sentToReview', 'returned', 'published')),
  arrangement jsonb not null,
  reason text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, issue_id, version),
  foreign key (office_id, issue_id) references bulletin_issue deferrable initially deferred
);

-- Frozen: the blocks, the figures with their cut-offs and cases, and the files as they were printed.
create table published_issue (
  office_id slug not null,
  issue_id uuid not null,
  paper jsonb not null,
  figures jsonb not null,
  settings_version integer not null,
  docx_sha256 text collate "C" not null,
  pdf_sha256 text collate "C" not null,
  accepted_contradictions jsonb not null,
  published_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, issue_id),
  foreign key (office_id, issue_id) references bulletin_issue,
  foreign key (office_id, docx_sha256) references stored_file,
  foreign key (office_id, pdf_sha256) references stored_file
);
