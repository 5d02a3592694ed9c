-- What the office's acts need beside the tables: the start page's names, and search.

-- The start page names every office before anybody has signed in. The function runs as the owner,
-- whom row security of this one table lets pass also where the owner has no right to pass all.
alter table office no force row level security;

create function list_offices() returns table (office_id text, name text)
  language sql stable security definer set search_path = pg_catalog, public
  as $$ select office.office_id::text, office.name from public.office order by office.opened_at, office.office_id $$;

-- The text that a query is held against after its pairs of characters have found the case.
alter table case_words add column text text not null;

-- A batch that was written down wrongly is mended with a date and a reason; what stood there stays.
create table batch_correction (
  office_id slug not null,
  correction_id bigint generated always as identity,
  round_id slug not null,
  batch_id slug not null,
  was jsonb not null,
  became jsonb not null,
  reason text not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, correction_id),
  foreign key (office_id, round_id, batch_id) references batch
);
alter table batch_correction enable row level security;
alter table batch_correction force row level security;
create policy of_own_office on batch_correction using (office_id = (select acting_office()));
