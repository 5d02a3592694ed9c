-- Snapshots of figures that cities' offices send to a province's office (docs/decisions/0250): kept as
-- they came, beside each other; nothing of them is ever changed. The content has no text of any case.

create table received_snapshot (
  office_id slug not null,
  snapshot_id uuid not null,
  round_id slug not null,
  -- The city, as a unit of the province's round.
  unit_id slug not null,
  -- The city's own office and round, as the snapshot names them.
  city_office_id slug not null,
  city_round_id slug not null,
  as_of timestamptz not null,
  clock text collate "C" not null check (clock in ('asThenKnown', 'asNowKnown')),
  made_at timestamptz not null,
  -- Of the content; the same snapshot comes in once.
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content jsonb not null,
  -- The totals that lists and tables show (core/snapshot/cities.ts).
  counts jsonb not null,
  received_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, snapshot_id),
  unique (office_id, round_id, sha256),
  foreign key (office_id, round_id) references round
);
create index received_snapshot_city on received_snapshot
  (office_id, round_id, unit_id, as_of desc, made_at desc, snapshot_id desc);

alter table received_snapshot enable row level security;
alter table received_snapshot force row level security;
-- A city's own people see and send their own city's.
create policy of_own_office on received_snapshot using (
  office_id = (select acting_office())
  and ((select sees_all_cases()) or (select acting_unit()) = unit_id));
create policy written_by on received_snapshot as restrictive for insert
  with check ((select acting_role()) in ('liaison', 'clerk', 'reviewer', 'head'));
revoke update, delete on received_snapshot from huiyin_app;
