-- Accounts that prove who they are. What decides who may come in (passwords, sessions, keys, failed
-- attempts) is seen by the role `door` alone, which is nobody's: requests take it for the moment in
-- which they knock, and no role of an office, not the administrator's either, reads a hash or a token.

alter table office add column is_demonstration boolean not null default false;

alter table account add column contact text not null default '';
alter table account add column version integer not null default 1;

-- Accounts are the administrator's alone: whoever works on cases makes nobody, and whoever makes
-- accounts sees no case.
drop policy written_by on account;
drop policy changed_by on account;
create policy written_by on account as restrictive for insert
  with check ((select acting_role()) = 'administrator');
create policy changed_by on account as restrictive for update
  using (true) with check ((select acting_role()) = 'administrator');

-- Every state that an account ever had.
create table account_version (
  office_id slug not null,
  account_id slug not null,
  version integer not null,
  name text not null,
  role role not null,
  unit_id slug,
  contact text not null,
  is_active boolean not null,
  recorded_at timestamptz not null,
  primary key (office_id, account_id, version),
  foreign key (office_id, account_id) references account deferrable initially deferred
);
insert into account_version
  select office_id, account_id, 1, name, role, unit_id, contact, is_active, recorded_at from account;

-- What happened to accounts and at the door: who, whom, what, why, when, from where.
create table account_event (
  office_id slug not null references office,
  event_id uuid not null,
  at timestamptz not null,
  -- Whom it concerns; null where somebody knocked under a name that nobody bears.
  account_id slug,
  -- Who did it; null where nobody had shown who he is.
  by_account_id slug,
  type text collate "C" not null,
  fact jsonb not null,
  reason text not null,
  -- Of the other machine; empty for the command line.
  address text not null,
  primary key (office_id, event_id)
);
create index account_event_recent on account_event (office_id, at desc, event_id desc);

create table account_secret (
  office_id slug not null,
  account_id slug not null,
  -- With its own parameters and salt (PHC string), so that they may be raised.
  password_hash text not null,
  password_set_at timestamptz not null,
  -- A start password is changed at the first sign-in.
  must_change boolean not null,
  -- Whether it is the password that the sign-in page of the demonstration shows.
  is_demonstrated boolean not null,
  -- Of one-time codes, sealed like an identity; in use once confirmed.
  code_sealed bytea,
  code_key_id text collate "C",
  code_confirmed_at timestamptz,
  -- The last period whose code was taken: none is taken twice.
  code_last_period bigint,
  -- Hashes of the recovery codes that are left.
  recovery_sha256 text[] not null,
  primary key (office_id, account_id),
  foreign key (office_id, account_id) references account,
  check ((code_sealed is null) = (code_key_id is null)),
  check (code_confirmed_at is null or code_sealed is not null)
);

create table session (
  office_id slug not null,
  session_id uuid not null,
  -- The token itself is known to the browser alone.
  token_sha256 text collate "C" not null check (token_sha256 ~ '^[0-9a-f]{64}$'),
  account_id slug not null,
  address text not null,
  agent text not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (office_id, session_id),
  unique (office_id, token_sha256),
  foreign key (office_id, account_id) references account
);
create index session_account on session (office_id, account_id) where ended_at is null;

-- Keys with which programs come in, each as one account until it expires or is withdrawn.
create table api_key (
  office_id slug not null,
  key_id uuid not null,
  token_sha256 text collate "C" not null check (token_sha256 ~ '^[0-9a-f]{64}$'),
  account_id slug not null,
  name text not null,
  made_at timestamptz not null,
  made_by_account_id slug not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  last_used_at timestamptz,
  primary key (office_id, key_id),
  unique (office_id, token_sha256),
  foreign key (office_id, account_id) references account,
  check (expires_at > made_at)
);

-- Attempts that failed, counted for each name that was knocked with, whether it exists or not, and for each address.
create table sign_in_failure (
  office_id slug not null references office,
  kind text collate "C" not null check (kind in ('account', 'address')),
  name text collate "C" not null,
  failures integer not null check (failures >= 0),
  last_failed_at timestamptz not null,
  wait_until timestamptz,
  primary key (office_id, kind, name)
);

-- How an office lets people in; without a row, as core/account/access-settings.ts has it.
create table access_settings (
  office_id slug not null references office,
  version integer not null,
  settings jsonb not null,
  recorded_at timestamptz not null,
  account_id slug not null,
  reason text not null,
  primary key (office_id, version)
);

do $$
declare
  name text;
begin
  foreach name in array array['account_version', 'account_event', 'account_secret', 'session', 'api_key',
    'sign_in_failure', 'access_settings']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('revoke delete on %I from huiyin_app', name);
  end loop;
  foreach name in array array['account_secret', 'session', 'api_key', 'sign_in_failure']
  loop
    execute format('create policy at_the_door on %I
      using (office_id = (select acting_office()) and (select acting_role()) = ''door'')', name);
  end loop;
end $$;
revoke update on account_version, account_event, access_settings from huiyin_app;

create policy read_by on account_version for select using (office_id = (select acting_office())
  and (select acting_role()) in ('administrator', 'auditor'));
create policy written_by on account_version for insert with check (office_id = (select acting_office())
  and (select acting_role()) = 'administrator');

create policy read_by on account_event for select using (office_id = (select acting_office())
  and (select acting_role()) in ('administrator', 'auditor'));
create policy written_by on account_event for insert with check (office_id = (select acting_office())
  and (select acting_role()) = 'door');

create policy read_by on access_settings for select using (office_id = (select acting_office())
  and (select acting_role()) in ('door', 'administrator', 'auditor'));
create policy written_by on access_settings for insert with check (office_id = (select acting_office())
  and (select acting_role()) = 'administrator' and account_id = (select acting_account()));
