-- What was handed on to townships and bureaus and is still below (core/case/hand-on-facts.ts), on both
-- clocks, as told at case_version in 0002: what waits for a township is counted from here. One row holds
-- all of a case, so that a case that nobody handed on costs nothing.
create table hand_on_version (
  office_id slug not null,
  case_id uuid not null,
  version integer not null,
  round_id slug not null,
  -- [{ partOf, from, to, step, dueOn, heldUntil }]
  hand_ons jsonb not null,
  known_from timestamptz,
  known_to timestamptz,
  happened_from timestamptz,
  happened_to timestamptz,
  primary key (office_id, case_id, version),
  foreign key (office_id, case_id) references case_file deferrable initially deferred,
  check ((known_from is null) = (known_to is null)),
  check ((happened_from is null) = (happened_to is null))
);
create index hand_on_version_round on hand_on_version (office_id, round_id);

-- What was handed on before there was this table. Follows core/case/evolve-hand-on.ts.
create function hand_ons_after(before jsonb, fact jsonb) returns jsonb language plpgsql as $$
declare
  gone text[];
  -- The last hand-on to a unit is the one that facts are about; earlier ones have ended.
  moved constant jsonb := '{"handOnSignedFor": "signedFor", "handOnAnswered": "answered",
    "answerReturned": "returned"}';
begin
  if fact ->> 'type' = 'partWithdrawn' then
    return coalesce((select jsonb_agg(one order by place)
      from jsonb_array_elements(before) with ordinality held(one, place)
      where one ->> 'partOf' <> fact ->> 'unitId'), '[]');
  elsif fact ->> 'type' = 'partHandedOn' then
    return before || jsonb_build_object('partOf', fact -> 'partOf', 'from', fact -> 'from',
      'to', fact -> 'to', 'step', 'assigned', 'dueOn', fact -> 'dueOn', 'heldUntil',
      (select one -> 'dueOn' from jsonb_array_elements(before) with ordinality held(one, place)
       where one ->> 'partOf' = fact ->> 'partOf' and one ->> 'to' = fact ->> 'from'
       order by place desc limit 1));
  elsif moved ? (fact ->> 'type') then
    return coalesce((select jsonb_agg(case
        when one ->> 'partOf' = fact ->> 'partOf' and one ->> 'to' = fact ->> 'to'
          then one || jsonb_build_object('step', moved -> (fact ->> 'type')) else one end order by place)
      from jsonb_array_elements(before) with ordinality held(one, place)), '[]');
  end if;
  -- Passed on or recalled; what was recalled from a unit is recalled from those below it as well.
  gone := array[fact ->> 'to'];
  while fact ->> 'type' = 'handOnRecalled' loop
    exit when not exists (select from jsonb_array_elements(before) one
      where one ->> 'partOf' = fact ->> 'partOf' and one ->> 'from' = any (gone)
        and one ->> 'to' <> all (gone));
    gone := gone || array(select one ->> 'to' from jsonb_array_elements(before) one
      where one ->> 'partOf' = fact ->> 'partOf' and one ->> 'from' = any (gone)
        and one ->> 'to' <> all (gone));
  end loop;
  return coalesce((select jsonb_agg(one order by place)
    from jsonb_array_elements(before) with ordinality held(one, place)
    where one ->> 'partOf' <> fact ->> 'partOf' or one ->> 'to' <> all (gone)), '[]');
end $$;

do $$
declare
  event record;
  clock text;
  matter text;
  below jsonb;
  since timestamptz;
begin
  foreach clock in array array['known', 'happened'] loop
    matter := null;
    for event in
      select told.office_id, told.case_id, file.round_id, told.sequence, told.fact,
        case clock when 'known'
          -- A clock set back tears no chain.
          then max(told.recorded_at) over (partition by told.office_id, told.case_id order by told.sequence)
          else told.happened_at end as at
      from case_event told
      join case_file file on file.office_id = told.office_id and file.case_id = told.case_id
      where told.type in ('partHandedOn', 'handOnSignedFor', 'handOnAnswered', 'answerPassedOn',
          'answerReturned', 'handOnRecalled', 'partWithdrawn')
        and exists (select from case_event on_hand where on_hand.office_id = told.office_id
          and on_hand.case_id = told.case_id and on_hand.type = 'partHandedOn')
      order by told.office_id, told.case_id, at, told.sequence
    loop
      if matter is distinct from event.office_id || ' ' || event.case_id then
        matter := event.office_id || ' ' || event.case_id;
        below := '[]';
        since := null;
      end if;
      below := hand_ons_after(below, event.fact);
      if since = event.at then
        execute format('update hand_on_version set hand_ons = $1
          where office_id = $2 and case_id = $3 and %I_from = $4', clock)
          using below, event.office_id, event.case_id, event.at;
      else
        execute format('update hand_on_version set %1$I_to = $1
          where office_id = $2 and case_id = $3 and %1$I_to = ''infinity''', clock)
          using event.at, event.office_id, event.case_id;
        execute format('insert into hand_on_version (office_id, case_id, version, round_id, hand_ons,
            %1$I_from, %1$I_to) values ($1, $2, $3, $4, $5, $6, ''infinity'')', clock)
          using event.office_id, event.case_id,
            event.sequence * 10000 + case clock when 'known' then 0 else 1 end, event.round_id,
            below, event.at;
      end if;
      since := event.at;
    end loop;
  end loop;
end $$;
drop function hand_ons_after(jsonb, jsonb);

-- The row security of `case_file` holds inside: what is below a case is seen by those who see the case.
create policy of_own_cases on hand_on_version using (
  office_id = (select acting_office())
  and ((select sees_all_versions())
    or exists (select from case_file seen where seen.office_id = hand_on_version.office_id
                 and seen.case_id = hand_on_version.case_id)));
alter table hand_on_version enable row level security;
alter table hand_on_version force row level security;
create policy written_by on hand_on_version as restrictive for insert
  with check ((select acting_role()) in ('liaison', 'authority', 'clerk', 'reviewer', 'head', 'recorder'));
create policy changed_by on hand_on_version as restrictive for update using (true)
  with check ((select acting_role()) in ('liaison', 'authority', 'clerk', 'reviewer', 'head', 'recorder'));
revoke delete on hand_on_version from huiyin_app;
