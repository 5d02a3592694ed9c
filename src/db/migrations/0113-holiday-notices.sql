-- Each year's notice on holidays as an office entered it, beside those that ship with the program: a
-- notice of the country, the same for every office of this machine. Every version is kept.

create table holiday_notice (
  office_id slug not null references office,
  year integer not null check (year between 2000 and 2200),
  version integer not null check (version > 0),
  notice jsonb not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  reason text not null,
  primary key (office_id, year, version)
);
alter table holiday_notice enable row level security;
alter table holiday_notice force row level security;
create policy of_own_office on holiday_notice using (office_id = (select acting_office()));
create policy written_by on holiday_notice as restrictive for insert
  with check ((select acting_role()) in ('administrator', 'head', 'clerk'));
-- The program reads all of them when it starts, before anybody has said who he is: they are public.
create policy at_the_door on holiday_notice for select using ((select acting_role()) = 'door');
revoke update, delete on holiday_notice from huiyin_app;
