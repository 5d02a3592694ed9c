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

-- What was handed on before there was this table, told again as core/case/evolve.ts and
-- core/case/evolve-hand-on.ts tell it: what the acts would have written.

-- The hand-ons of a part, those that have ended as well, after something happened below.
create function hand_ons_after(before jsonb, fact jsonb) returns jsonb language plpgsql as $$
declare
  moved constant jsonb := '{"handOnSignedFor": "signedFor", "handOnAnswered": "answered",
    "answerPassedOn": "passedOn", "answerReturned": "returned", "handOnRecalled": "recalled"}';
  after jsonb := before;
  last integer;
  above text[] := array[fact ->> 'to'];
  below text[];
begin
  if fact ->> 'type' = 'partHandedOn' then
    return before || jsonb_build_object('from', fact -> 'from', 'to', fact -> 'to',
      'step', 'assigned', 'dueOn', fact -> 'dueOn');
  end if;
  -- The last hand-on to a unit is the one that facts are about; earlier ones have ended.
  select max(place) - 1 into last
  from jsonb_array_elements(before) with ordinality held(one, place)
  where one ->> 'to' = fact ->> 'to';
  if last is not null then
    after := jsonb_set(after, array[last::text, 'step'], moved -> (fact ->> 'type'));
  end if;
  -- What was recalled from a unit is recalled from those below it as well.
  while fact ->> 'type' = 'handOnRecalled' loop
    below := array(select one ->> 'to' from jsonb_array_elements(after) one
      where one ->> 'from' = any (above) and one ->> 'step' <> all ('{passedOn,recalled}'));
    exit when cardinality(below) = 0;
    after := (select jsonb_agg(case
        when one ->> 'to' = any (below) and one ->> 'step' <> all ('{passedOn,recalled}')
          then one || '{"step": "recalled"}' else one end order by place)
      from jsonb_array_elements(after) with ordinality held(one, place));
    above := below;
  end loop;
  return after;
end $$;

-- The parts of a case, [{ unitId, isSentBack, handOns }], after one more fact.
create function parts_after(before jsonb, fact jsonb) returns jsonb language plpgsql as $$
declare
  kind constant text := fact ->> 'type';
  begun text[];
begin
  if kind = 'caseDispatched' then
    -- A part that a unit sent back begins anew, with nothing below it, as the last.
    begun := array(select role ->> 'unitId'
      from jsonb_array_elements(fact -> 'roles') with ordinality given(role, place)
      where role ->> 'role' = 'lead' and not exists (select from jsonb_array_elements(before) part
        where part ->> 'unitId' = role ->> 'unitId' and not (part ->> 'isSentBack')::boolean)
      group by role ->> 'unitId' order by min(place));
    return coalesce((select jsonb_agg(part order by place)
        from jsonb_array_elements(before) with ordinality held(part, place)
        where part ->> 'unitId' <> all (begun)), '[]')
      || coalesce((select jsonb_agg(jsonb_build_object('unitId', unit_id, 'isSentBack', false,
          'handOns', '[]'::jsonb) order by place)
        from unnest(begun) with ordinality fresh(unit_id, place)), '[]');
  elsif kind = 'partWithdrawn' then
    return coalesce((select jsonb_agg(part order by place)
      from jsonb_array_elements(before) with ordinality held(part, place)
      where part ->> 'unitId' <> fact ->> 'unitId'), '[]');
  end if;
  return coalesce((select jsonb_agg(case
      when part ->> 'unitId' = fact ->> 'partOf'
        then part || jsonb_build_object('handOns', hand_ons_after(part -> 'handOns', fact))
      when part ->> 'unitId' = fact ->> 'unitId'
        then part || jsonb_build_object('isSentBack', kind = 'partSentBack')
      else part end order by place)
    from jsonb_array_elements(before) with ordinality held(part, place)), '[]');
end $$;

-- Everything that is still below, as core/case/hand-on-facts.ts has it: the clock of a unit that handed on
-- what it has by hand-on itself is that of the last hand-on to it.
create function still_below(parts jsonb) returns jsonb language sql as $$
  select coalesce(jsonb_agg(one || jsonb_build_object('partOf', part -> 'unitId', 'heldUntil',
      case when one ->> 'from' <> part ->> 'unitId' then (
        select above -> 'dueOn'
        from jsonb_array_elements(part -> 'handOns') with ordinality own(above, nth)
        where above ->> 'to' = one ->> 'from' order by nth desc limit 1) end)
    order by place, below), '[]')
  from jsonb_array_elements(parts) with ordinality held(part, place)
  cross join lateral jsonb_array_elements(part -> 'handOns') with ordinality handed(one, below)
  where one ->> 'step' <> all ('{passedOn,recalled}')
$$;

do $$
declare
  file record;
  event record;
  clock text;
  parts jsonb;
  now_below jsonb;
  has_begun boolean;
  at timestamptz;
  -- The pieces of the chain, as core/versions/chain.ts goes on with it: gapless, neighbours different.
  pieces integer;
  since timestamptz[];
  made_by integer[];
  below jsonb[];
begin
  for file in
    select office_id, case_id, round_id from case_file where (office_id, case_id) in (
      select office_id, case_id from case_event where type = 'partHandedOn')
  loop
    foreach clock in array array['known', 'happened'] loop
      parts := '[]';
      has_begun := false;
      pieces := 0;
      since := '{}';
      made_by := '{}';
      below := '{}';
      for event in
        select sequence, type, fact, happened_at, recorded_at from case_event
        where office_id = file.office_id and case_id = file.case_id
          and type in ('caseDispatched', 'partWithdrawn', 'partSignedFor', 'partSentBack',
            'partVerified', 'partReplied', 'replyPassedByAuthority', 'replyPassedByOffice',
            'replyReturned', 'partSignedOff', 'partReported', 'partReopened', 'partHandedOn',
            'handOnSignedFor', 'handOnAnswered', 'answerPassedOn', 'answerReturned', 'handOnRecalled')
        order by case clock when 'happened' then happened_at end, sequence
      loop
        parts := parts_after(parts, event.fact);
        has_begun := has_begun or event.type = 'partHandedOn';
        continue when not has_begun;
        now_below := still_below(parts);
        -- A clock set back tears no chain.
        at := case clock when 'known' then greatest(event.recorded_at, since[pieces])
          else event.happened_at end;
        -- Several events of one moment: the last state at that moment counts.
        if since[pieces] = at then
          pieces := pieces - 1;
        end if;
        if below[pieces] is distinct from now_below then
          pieces := pieces + 1;
          since[pieces] := at;
          made_by[pieces] := event.sequence;
          below[pieces] := now_below;
        end if;
      end loop;
      for nth in 1 .. pieces loop
        execute format('insert into hand_on_version (office_id, case_id, version, round_id, hand_ons,
            %1$I_from, %1$I_to) values ($1, $2, $3, $4, $5, $6, $7)', clock)
          using file.office_id, file.case_id,
            made_by[nth] * 10000 + case clock when 'known' then 0 else 1 end, file.round_id,
            below[nth], since[nth],
            case when nth < pieces then since[nth + 1] else 'infinity' end;
      end loop;
    end loop;
  end loop;
end $$;
drop function still_below(jsonb);
drop function parts_after(jsonb, jsonb);
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
