-- The index over the words of cases knows their days as well (`#` and the number of days since
-- 2000-01-01; `#` alone for a case that was not handed over). What stands in thousands of cases is then
-- looked for in the latest days first, and only what a page shows is read. Before, every case that
-- holds the word was read to find the latest fifty.
create function words_by_day(words text[], handed_over_on date) returns text[]
  language sql immutable parallel safe
  return case when words is null then null
    else array_append(words, '#' || coalesce((handed_over_on - date '2000-01-01')::text, '')) end;

drop index case_words_words;
create index case_words_by_day on case_words using gin (words_by_day(words, handed_over_on));
alter index case_words_by_day alter column 1 set statistics 1000;
analyze case_words;

drop function search_cases(text, text, text[], text[], date, uuid, integer);
drop function estimate_search(text, text, text[]);

-- `by_days`: in the latest days first, twice as many days each time, until there are enough; for what
-- stands in many cases, but not in so many that the list itself is the shortest way.
create function search_cases(office text, round text, sought_words text[], parts text[],
    after_day date, after_case uuid, most integer, by_days boolean)
  returns table (case_id uuid, handed_over_on date)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  asking_unit text := case when sees_all_cases() then null else acting_unit() end;
  conditions text := 'words_by_day(words.words, words.handed_over_on) @> $3';
  -- A part that is itself a word of the index need not be held against the text; left out, the
  -- database knows how common it is and chooses between the index and the order of the list.
  held text[] := array(select part from unnest(parts) part
    where btrim(part, '%') <> all (sought_words));
  asked text;
  latest date := after_day;
  days date[];
  is_last boolean := false;
  still integer := most;
  found_now integer;
  wide integer := 1;
begin
  if not may_search(office) then
    return;
  end if;
  if exists (select from case_words waiting
      where waiting.office_id = office and waiting.round_id = round and waiting.words is null) then
    conditions := '(' || conditions || ' or (words.words is null and ($8 is null or exists (
      select from case_unit own where own.office_id = $1 and own.round_id = $2 and own.unit_id = $8
        and own.case_id = words.case_id))))';
    held := parts;
    by_days := false;
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
  asked := 'select words.case_id, words.handed_over_on from case_words words
    where words.office_id = $1 and words.round_id = $2 and ' || conditions || '%s
    order by words.handed_over_on desc, words.case_id limit $7';
  if not by_days then
    return query execute format(asked, '')
      using office, round, words_with_unit(sought_words, asking_unit), held, after_day, after_case,
        most, asking_unit;
    return;
  end if;
  -- Those without a day come first.
  days := case when after_day is null then array[null::date] else array[after_day] end;
  loop
    return query execute format(asked, ' and words_by_day(words.words, words.handed_over_on) && $9')
      using office, round, words_with_unit(sought_words, asking_unit), held, after_day, after_case,
        still, asking_unit,
        array(select '#' || coalesce((day - date '2000-01-01')::text, '') from unnest(days) day);
    get diagnostics found_now = row_count;
    still := still - found_now;
    exit when still <= 0 or is_last;
    days := latest_days_before(office, round, latest, wide);
    exit when cardinality(days) = 0;
    latest := days[cardinality(days)];
    is_last := cardinality(days) < wide;
    wide := 2 * wide;
  end loop;
end $$;

-- The latest days with cases before one, or of all; each found in the index of the list, however many cases it has.
create function latest_days_before(office text, round text, before date, most integer) returns date[]
  language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  with recursive days (day, place) as (
    (select file.handed_over_on, 1 from case_words file
      where file.office_id = office and file.round_id = round and file.handed_over_on is not null
        and (before is null or file.handed_over_on < before)
      order by file.handed_over_on desc limit 1)
    union all
    select (select file.handed_over_on from case_words file
      where file.office_id = office and file.round_id = round and file.handed_over_on < days.day
      order by file.handed_over_on desc limit 1), days.place + 1
    from days where days.day is not null and days.place < most
  )
  select coalesce(array_agg(day order by place), '{}') from days where day is not null
$$;

-- About how many cases hold the words, and about how many there are, without reading one.
create function estimate_search(office text, round text, sought_words text[],
    out holding bigint, out in_round bigint)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  asking_unit text := case when sees_all_cases() then null else acting_unit() end;
  plan json;
begin
  holding := 0;
  in_round := 0;
  if not may_search(office) then
    return;
  end if;
  execute format('explain (format json) select from case_words words
    where words.office_id = %L and words.round_id = %L
      and words_by_day(words.words, words.handed_over_on) @> %L::text[]',
    office, round, words_with_unit(sought_words, asking_unit)) into plan;
  holding := (plan -> 0 -> 'Plan' ->> 'Plan Rows')::bigint;
  execute format('explain (format json) select from case_words words
    where words.office_id = %L and words.round_id = %L', office, round) into plan;
  in_round := (plan -> 0 -> 'Plan' ->> 'Plan Rows')::bigint;
end $$;

revoke execute on function
  search_cases(text, text, text[], text[], date, uuid, integer, boolean),
  estimate_search(text, text, text[]) from public;
grant execute on function
  search_cases(text, text, text[], text[], date, uuid, integer, boolean),
  estimate_search(text, text, text[]) to huiyin_app;
