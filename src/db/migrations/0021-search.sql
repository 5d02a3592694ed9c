-- Search. Row security would keep a query from using the index over the words, so one function that
-- runs as the owner checks office and unit itself and answers with ids alone.

-- Null until the words of a case that came with a long list have been made; its text is searched meanwhile.
alter table case_words alter column words drop not null;
alter table case_words alter column words set statistics 1000;
alter table case_words no force row level security;
create index case_words_waiting on case_words (office_id, round_id) where words is null;

-- A unit's own list, the latest first.
create index case_unit_recent on case_unit (office_id, round_id, unit_id, handed_over_on desc, case_id);

-- Whether the asking actor may look for cases of this office at all: with a unit, or with a role that sees every case.
create function may_search(office text) returns boolean language sql stable
  as $$ select coalesce(office = acting_office() and (sees_all_cases() or acting_unit() is not null), false) $$;

-- The cases whose texts hold every word and every part, the latest first, from a place in that order on.
create function search_cases(office text, round text, sought_words text[], parts text[],
    after_day date, after_case uuid, most integer)
  returns table (case_id uuid, handed_over_on date)
  language plpgsql stable security definer set search_path = pg_catalog, public
as $$
declare
  conditions text := 'words.words @> $3';
begin
  if not may_search(office) then
    return;
  end if;
  if exists (select from case_words waiting
      where waiting.office_id = office and waiting.round_id = round and waiting.words is null) then
    conditions := '(words.words @> $3 or words.words is null)';
  end if;
  if cardinality(parts) > 0 then
    conditions := conditions || ' and words.text like all ($4)';
  end if;
  if not sees_all_cases() then
    conditions := conditions || ' and $8 = any (file.involved_units)';
  end if;
  if after_day is not null then
    conditions := conditions ||
      ' and file.handed_over_on <= $5 and (file.handed_over_on < $5 or file.case_id > $6)';
  elsif after_case is not null then
    conditions := conditions || ' and (file.handed_over_on is not null or file.case_id > $6)';
  end if;
  return query execute
    'select file.case_id, file.handed_over_on
     from case_file file
     join case_words words on words.office_id = file.office_id and words.case_id = file.case_id
     where file.office_id = $1 and file.round_id = $2
       and words.office_id = $1 and words.round_id = $2
       and ' || conditions || '
     order by file.handed_over_on desc, file.case_id
     limit $7'
    using office, round, sought_words, parts, after_day, after_case, most, acting_unit();
end $$;

-- About how many cases of the round hold these words, by what the database knows of their frequency: no row is read.
create function estimate_search(office text, round text, sought_words text[]) returns bigint
  language plpgsql volatile security definer set search_path = pg_catalog, public
as $$
declare
  plan json;
begin
  if not may_search(office) then
    return 0;
  end if;
  execute format('explain (format json) select from case_words words
    where words.office_id = %L and words.round_id = %L and words.words @> %L::text[]',
    office, round, sought_words) into plan;
  return (plan -> 0 -> 'Plan' ->> 'Plan Rows')::bigint;
end $$;

-- Repeats of one matter bear the first one's number as their group.
alter table case_file add column repeat_group text collate "C";
create index case_file_group on case_file (office_id, round_id, repeat_group) where repeat_group is not null;
