-- Who may see and write what, a second time: the first is core/account and the acts in office.
-- The application's role is neither superuser nor owner, and the policies read variables that only
-- `SET LOCAL` inside the transaction sets; where nothing was set, nothing is seen.

create function acting_office() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('huiyin.office', true), '') $$;
create function acting_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('huiyin.role', true), '') $$;
create function acting_unit() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('huiyin.unit', true), '') $$;

-- Roles that see every case of their office; a liaison officer and an authority's reviewer see those of their unit.
create function sees_all_cases() returns boolean language sql stable parallel safe
  as $$ select acting_role() in ('clerk', 'reviewer', 'head', 'leader', 'publisher') $$;
create function is_of_office() returns boolean language sql stable parallel safe
  as $$ select acting_role() in ('clerk', 'reviewer', 'head') $$;

do $$
declare
  name text;
begin
  foreach name in array array['office', 'account', 'round', 'round_version', 'batch', 'case_file', 'case_unit',
    'case_event', 'case_version', 'identity', 'identity_view', 'import_list', 'case_words', 'request_audit',
    'stored_file', 'bulletin_item', 'bulletin_item_version', 'bulletin_issue', 'bulletin_issue_event',
    'published_issue']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
  end loop;
  -- Everybody of an office may read what is not about a case.
  foreach name in array array['office', 'account', 'round', 'round_version', 'batch', 'stored_file',
    'bulletin_issue', 'bulletin_issue_event', 'published_issue', 'bulletin_item', 'bulletin_item_version',
    'request_audit']
  loop
    execute format('create policy of_own_office on %I using (office_id = (select acting_office()))', name);
  end loop;
end $$;

create policy of_own_cases on case_file using (
  office_id = (select acting_office())
  and ((select sees_all_cases()) or (select acting_unit()) = any (involved_units)));
create policy of_own_cases on case_version using (
  office_id = (select acting_office())
  and ((select sees_all_cases()) or (select acting_unit()) = any (involved_units)));
create policy of_own_cases on case_unit using (
  office_id = (select acting_office())
  and ((select sees_all_cases()) or unit_id = (select acting_unit())));
create policy of_own_cases on case_event using (
  office_id = (select acting_office())
  and ((select sees_all_cases())
    or exists (select from case_file seen
               where seen.office_id = case_event.office_id and seen.case_id = case_event.case_id
                 and (select acting_unit()) = any (seen.involved_units))));
create policy of_own_cases on case_words using (
  office_id = (select acting_office())
  and ((select sees_all_cases())
    or exists (select from case_file seen
               where seen.office_id = case_words.office_id and seen.case_id = case_words.case_id
                 and (select acting_unit()) = any (seen.involved_units))));

create policy of_the_office_alone on identity using (
  office_id = (select acting_office()) and (select is_of_office()));
create policy of_the_office_alone on identity_view using (
  office_id = (select acting_office())
  and ((select is_of_office()) or (select acting_role()) = 'auditor'));
create policy of_the_office_alone on import_list using (
  office_id = (select acting_office()) and (select is_of_office()));
