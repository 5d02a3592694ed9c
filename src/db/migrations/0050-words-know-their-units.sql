-- The words of a case name the units that it concerns as well (`@` and the unit's id, which no text
-- can hold): a unit's search is then one question to the index over the words, however rare or common
-- the word is and wherever it occurs. Before, it walked along the unit's list and looked at each case.
update case_words set words = case_words.words || array(select '@' || unit from unnest(file.involved_units) unit)
  from case_file file
  where file.office_id = case_words.office_id and file.case_id = case_words.case_id
    and case_words.words is not null;

-- The function below asks as the owner. Were the owner held by row security, the index could not be
-- used (its operators are not leakproof); the function checks office and unit itself, and nothing
-- else reads this table but what makes the words.
alter table case_words no force row level security;

create or replace function search_cases(office text, round text, sought_words text[], parts text[],
    after_day date, after_case uuid, most integer)
  returns table (case_id uuid, handed_over_on date)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  asking_unit text := case when sees_all_cases() then null else acting_unit() end;
  conditions text := 'words.words @> $3';
  -- A part that is itself a word of the index need not be held against the text; left out, the
  -- database knows how common it is and chooses between the index and the order of the list.
  held text[] := array(select part from unnest(parts) part
    where btrim(part, '%') <> all (sought_words));
begin
  if not may_search(office) then
    return;
  end if;
  if exists (select from case_words waiting
      where waiting.office_id = office and waiting.round_id = round and waiting.words is null) then
    conditions := '(words.words @> $3 or (words.words is null and ($8 is null or exists (
      select from case_unit own where own.office_id = $1 and own.round_id = $2 and own.unit_id = $8
        and own.case_id = words.case_id))))';
    held := parts;
  end if;
  if cardinality(held) > 0 then
    conditions := conditions || ' and words.text like all ($4)';
  end if;
  if after_day is not null then
    conditions := conditions || ' and words.handed_over_on <= $5
      and (words.handed_over_on < $5 or words.case_id > $6)';
  elsif after_case is not null then
    conditions := conditions || ' and (words.handed_over_on is not null or words.case_id > $6)';
  end if;
  return query execute 'select words.case_id, words.handed_over_on from case_words words
    where words.office_id = $1 and words.round_id = $2 and ' || conditions || '
    order by words.handed_over_on desc, words.case_id limit $7'
    using office, round, words_with_unit(sought_words, asking_unit), held, after_day, after_case,
      most, asking_unit;
end $$;

create function words_with_unit(sought_words text[], unit text) returns text[] language sql immutable
  set search_path = pg_catalog
  as $$ select case when unit is null then sought_words else sought_words || ('@' || unit) end $$;

create or replace function estimate_search(office text, round text, sought_words text[]) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  asking_unit text := case when sees_all_cases() then null else acting_unit() end;
  plan json;
begin
  if not may_search(office) then
    return 0;
  end if;
  execute format('explain (format json) select from case_words words
    where words.office_id = %L and words.round_id = %L and words.words @> %L::text[]',
    office, round, words_with_unit(sought_words, asking_unit)) into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::bigint;
end $$;
