-- What figures count, apart from when it was so: many versions of many cases say the same of everything
-- but their days, and a figure over a million cases reads every version of them. The distinct facts
-- stand once in `fact_set`; a version is a narrow row of `case_span` that names them.

create table fact_set (
  office_id slug not null,
  fact_set_id integer not null generated always as identity,
  round_id slug not null,
  -- Finds the same facts again; two that write at once may both add them, which harms no count.
  facts_key bytea not null,
  split_plus smallint not null,
  is_key boolean not null,
  is_difficult boolean not null,
  is_repeat boolean not null,
  is_verified boolean not null,
  kind case_kind not null,
  status closing_status not null,
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
  primary key (office_id, fact_set_id),
  foreign key (office_id, round_id) references round,
  check (cardinality(part_statuses) = cardinality(lead_units)),
  check (cardinality(part_steps) = cardinality(lead_units))
);
create index fact_set_key on fact_set (office_id, round_id, facts_key);

create function facts_key(kind text, channel text, is_key boolean, is_difficult boolean,
    is_repeat boolean, is_verified boolean, split_plus smallint, categories text[], industry text,
    lead_units text[], involved_units text[], step text, status text, verdict text, progress text,
    part_statuses text[], part_steps text[])
  returns bytea language sql stable parallel safe
  return sha256(convert_to(row(kind, channel, is_key, is_difficult, is_repeat, is_verified,
    split_plus, categories, industry, lead_units, involved_units, step, status, verdict, progress,
    part_statuses, part_steps)::text, 'UTF8'));

-- One row holds on two clocks, as told at case_version in 0002.
create table case_span (
  known_from timestamptz,
  known_to timestamptz,
  happened_from timestamptz,
  happened_to timestamptz,
  case_id uuid not null,
  version integer not null,
  fact_set_id integer not null,
  handed_over_on date,
  due_on date,
  office_id slug not null,
  round_id slug not null,
  batch_id slug
);

create table case_version_measures (
  office_id slug not null,
  case_id uuid not null,
  version integer not null,
  measures jsonb not null
);

-- One version of each set of facts stands for all: the wide rows need not be sorted.
create unlogged table keyed as
  select office_id, round_id, ctid as at, facts_key(kind, channel, is_key,
    is_difficult, is_repeat, is_verified, split_plus, categories, industry, lead_units,
    involved_units, step, status, verdict, progress, part_statuses, part_steps) as facts_key
  from case_version;
analyze keyed;
create unlogged table chosen as
  select office_id, round_id, facts_key, min(at) as at from keyed group by 1, 2, 3;
analyze chosen;

insert into fact_set (office_id, round_id, facts_key, split_plus, is_key, is_difficult, is_repeat,
    is_verified, kind, status, lead_units, categories, involved_units, channel, industry, step,
    verdict, progress, part_statuses, part_steps)
  select one.office_id, one.round_id, chosen.facts_key, split_plus, is_key, is_difficult, is_repeat,
    is_verified, kind, status, lead_units, categories, involved_units, channel, industry, step,
    verdict, progress, part_statuses, part_steps
  from chosen join case_version one on one.ctid = chosen.at;
analyze fact_set;

insert into case_span
  select known_from, known_to, happened_from, happened_to, one.case_id, one.version,
    fact_set.fact_set_id, handed_over_on, due_on, one.office_id, one.round_id, batch_id
  from case_version one
  join keyed on keyed.at = one.ctid
  join fact_set on fact_set.office_id = keyed.office_id and fact_set.round_id = keyed.round_id
    and fact_set.facts_key = keyed.facts_key
  order by one.ctid;

insert into case_version_measures
  select office_id, case_id, version, measures from case_version where measures is not null;

drop table case_version, keyed, chosen;

alter table case_span
  add primary key (office_id, case_id, version),
  add foreign key (office_id, case_id) references case_file,
  add check ((known_from is null) = (known_to is null)),
  add check ((happened_from is null) = (happened_to is null));
create index case_span_round on case_span (office_id, round_id);

-- No foreign key to fact_set: its check would lock the few facts that all cases share at every act, each
-- act behind the others. Spans are stored by a statement that joins the facts (src/db/versions), and
-- facts are never changed or removed.
create function never_changed() returns trigger language plpgsql
  as $$ begin raise exception '% is never changed or removed', tg_table_name; end $$;
create trigger never_changed before update or delete on fact_set
  for each row execute function never_changed();

alter table case_version_measures
  add primary key (office_id, case_id, version),
  add foreign key (office_id, case_id, version) references case_span;

-- A version whole, as it was and is asked for; whoever asks is held by the tables' own policies.
create view case_version with (security_invoker = true) as
  select span.known_from, span.known_to, span.happened_from, span.happened_to, span.case_id,
    span.version, facts.split_plus, facts.is_key, facts.is_difficult, facts.is_repeat,
    facts.is_verified, span.handed_over_on, span.due_on, span.office_id, span.round_id, facts.kind,
    facts.status, span.batch_id, facts.lead_units, facts.categories, facts.involved_units,
    facts.channel, facts.industry, facts.step, facts.verdict, facts.progress, facts.part_statuses,
    facts.part_steps, taken.measures
  from case_span span
  join fact_set facts on facts.office_id = span.office_id and facts.fact_set_id = span.fact_set_id
  left join case_version_measures taken on taken.office_id = span.office_id
    and taken.case_id = span.case_id and taken.version = span.version;

-- A unit sees the facts of its own cases, the spans that name them, and what was measured in them. The
-- role `recorder` is nobody's (0010).
create function sees_all_versions() returns boolean language sql stable parallel safe
  as $$ select sees_all_cases() or acting_role() = 'recorder' $$;
create policy of_own_cases on fact_set using (
  office_id = (select acting_office())
  and ((select sees_all_versions()) or (select acting_unit()) = any (involved_units)));
-- The facts that name the asking unit. A function, so that nothing within it is asked beforehand: else
-- the server neither spreads a figure over its processes nor foresees what it costs (four times as
-- long over a million cases).
create function facts_of_own_cases() returns table (office_id slug, fact_set_id integer)
  language sql stable parallel safe security definer set search_path = pg_catalog, public, pg_temp
  as $$ select own.office_id, own.fact_set_id from fact_set own
    where own.office_id = acting_office() and acting_unit() = any (own.involved_units) $$;
revoke execute on function facts_of_own_cases() from public;
grant execute on function facts_of_own_cases() to huiyin_app;
create policy of_own_cases on case_span using (
  office_id = (select acting_office())
  and ((select sees_all_versions())
    or (office_id, fact_set_id) in (
      select own.office_id, own.fact_set_id from facts_of_own_cases() own)));
create policy of_own_cases on case_version_measures using (
  office_id = (select acting_office())
  and ((select sees_all_versions())
    or exists (select from case_span seen where seen.office_id = case_version_measures.office_id
                 and seen.case_id = case_version_measures.case_id
                 and seen.version = case_version_measures.version)));
alter table fact_set enable row level security;
alter table fact_set force row level security;
alter table case_span enable row level security;
alter table case_span force row level security;
alter table case_version_measures enable row level security;
alter table case_version_measures force row level security;

-- As for case_version in 0081.
do $$
declare
  name text;
begin
  foreach name in array array['fact_set', 'case_span', 'case_version_measures']
  loop
    execute format('create policy written_by on %I as restrictive for insert
      with check ((select acting_role()) in (''liaison'', ''authority'', ''clerk'', ''reviewer'', ''head'', ''recorder''))', name);
    execute format('create policy changed_by on %I as restrictive for update using (true)
      with check ((select acting_role()) in (''liaison'', ''authority'', ''clerk'', ''reviewer'', ''head'', ''recorder''))', name);
  end loop;
end $$;

revoke delete on fact_set, case_span, case_version_measures from huiyin_app;
revoke update on fact_set, case_version_measures from huiyin_app;
revoke insert, update, delete on case_version from huiyin_app;
