-- The words know the day of hand-over, so that a search finds its order in one table.
alter table case_words add column handed_over_on date;
update case_words set handed_over_on = file.handed_over_on from case_file file
  where file.office_id = case_words.office_id and file.case_id = case_words.case_id;
create index case_words_recent on case_words (office_id, round_id, handed_over_on desc, case_id);

-- A unit's search walks along the unit's own list, as its list does: a common word then costs what
-- the unit's share of it costs, not what the whole round's does.
create or replace function search_cases(office text, round text, sought_words text[], parts text[],
    after_day date, after_case uuid, most integer)
  returns table (case_id uuid, handed_over_on date)
  language plpgsql stable security definer set search_path = pg_catalog, public
as $$
declare
  source text := 'case_words words';
  place text := 'words';
  conditions text := 'words.office_id = $1 and words.round_id = $2';
begin
  if not may_search(office) then
    return;
  end if;
  if not sees_all_cases() then
    source := '(select distinct own.handed_over_on, own.case_id from case_unit own
      where own.office_id = $1 and own.round_id = $2 and own.unit_id = $8
      order by own.handed_over_on desc, own.case_id) own
      join case_words words on words.office_id = $1 and words.case_id = own.case_id';
    place := 'own';
  end if;
  if exists (select from case_words waiting
      where waiting.office_id = office and waiting.round_id = round and waiting.words is null) then
    conditions := conditions || ' and (words.words @> $3 or words.words is null)';
  else
    conditions := conditions || ' and words.words @> $3';
  end if;
  if cardinality(parts) > 0 then
    conditions := conditions || ' and words.text like all ($4)';
  end if;
  if after_day is not null then
    conditions := conditions || format(
      ' and %1$s.handed_over_on <= $5 and (%1$s.handed_over_on < $5 or %1$s.case_id > $6)', place);
  elsif after_case is not null then
    conditions := conditions
      || format(' and (%1$s.handed_over_on is not null or %1$s.case_id > $6)', place);
  end if;
  return query execute format(
    'select %1$s.case_id, %1$s.handed_over_on from %2$s where %3$s
     order by %1$s.handed_over_on desc, %1$s.case_id limit $7', place, source, conditions)
    using office, round, sought_words, parts, after_day, after_case, most, acting_unit();
end $$;
