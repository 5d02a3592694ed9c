-- A city's office signs its snapshots and sends them from the screen (docs/decisions/0281).

-- The office's key pair: the public half is given to the province, the private one is sealed by the key file.
create table snapshot_key (
  office_id slug not null references office,
  public_key text collate "C" not null,
  sealed bytea not null,
  key_id text collate "C" not null,
  made_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, public_key)
);

-- Where a round's snapshots go: the province's server, its round there, and the key of the city's account.
create table snapshot_sending (
  office_id slug not null,
  round_id slug not null,
  url text not null,
  to_round slug not null,
  sealed bytea not null,
  key_id text collate "C" not null,
  -- The last characters of the key, so that somebody can tell which it is.
  key_ends text not null,
  saved_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, round_id),
  foreign key (office_id, round_id) references round
);

-- Every try, also those that failed.
create table snapshot_sent (
  office_id slug not null,
  sent_id uuid not null,
  round_id slug not null,
  url text not null,
  to_round slug not null,
  as_of timestamptz not null,
  clock text collate "C" not null check (clock in ('asThenKnown', 'asNowKnown')),
  sha256 text collate "C" not null,
  outcome text collate "C" not null check (outcome in
    ('taken', 'wasThere', 'unreachable', 'timedOut', 'keyRefused', 'refused', 'notHuiyin')),
  -- What the province's server said, where it refused.
  said text not null,
  sent_at timestamptz not null,
  account_id slug not null,
  primary key (office_id, sent_id),
  foreign key (office_id, round_id) references round
);
create index snapshot_sent_newest on snapshot_sent (office_id, round_id, sent_at desc, sent_id desc);

-- The signature of a received snapshot and the public key that checks it; null where it came without one.
alter table received_snapshot
  add column signed_by text collate "C",
  add column signature text collate "C",
  add constraint signature_with_its_key check ((signed_by is null) = (signature is null));

do $$
declare
  name text;
begin
  foreach name in array array['snapshot_key', 'snapshot_sending', 'snapshot_sent'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy of_the_office_alone on %I using (
      office_id = (select acting_office()) and (select is_of_office()))', name);
  end loop;
end $$;
revoke delete on snapshot_key, snapshot_sending, snapshot_sent from huiyin_app;
-- A change of the key file seals keys anew.
revoke update on snapshot_sent from huiyin_app;

-- What came unsigned may come again signed: the signature is filled in, all else stays as it came.
grant update (signed_by, signature) on received_snapshot to huiyin_app;
create policy changed_by on received_snapshot as restrictive for update
  using (true) with check (
    signature is not null and (select acting_role()) in ('liaison', 'clerk', 'reviewer', 'head'));
