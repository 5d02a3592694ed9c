-- What belongs to a case as files: photographs, papers, films. The bytes lie in the data folder under
-- their hash; here stands what they are, whose, and what the file itself says of its time and place.
create table attachment (
  office_id slug not null,
  attachment_id uuid not null,
  case_id uuid not null,
  -- The unit that sent it in; null from the office.
  unit_id slug,
  purpose text collate "C" not null check (purpose in ('before', 'after', 'site', 'paper')),
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text collate "C" not null,
  bytes bigint not null check (bytes > 0),
  width_px integer,
  height_px integer,
  taken_at timestamptz,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  note text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  -- Taken back with a reason; the row and the bytes stay.
  withdrawn_at timestamptz,
  withdrawn_by slug,
  withdrawal_reason text,
  primary key (office_id, attachment_id),
  foreign key (office_id, case_id) references case_file,
  check ((latitude is null) = (longitude is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);
create index attachment_case on attachment (office_id, case_id, attachment_id);
create index attachment_bytes on attachment (office_id, sha256);

alter table attachment enable row level security;
alter table attachment force row level security;
-- Whoever sees the case sees what belongs to it.
create policy of_seen_cases on attachment using (
  office_id = (select acting_office())
  and exists (select from case_file seen
              where seen.office_id = attachment.office_id and seen.case_id = attachment.case_id));
create policy sent_in_in_own_name on attachment as restrictive for insert
  with check (account_id = (select acting_account()) and unit_id is not distinct from (select acting_unit())
    and (select acting_role()) in ('clerk', 'reviewer', 'head', 'liaison', 'authority'));
-- Taken back once, by the office or by the unit that sent it in; nothing else changes.
create policy taken_back_by_its_own on attachment as restrictive for update
  using (withdrawn_at is null and ((select is_of_office()) or unit_id = (select acting_unit())))
  with check (withdrawn_by = (select acting_account()));
revoke delete on attachment from huiyin_app;
