-- Row security reads as the rights do (core/account/operation-rights.ts): what is about the work is for
-- those who work on it. The auditor reads the trail, the administrator accounts and settings; neither
-- sees a batch, an item, an issue or a paper. Units see issues once they are published, and their own items.

create function sees_the_work() returns boolean language sql stable parallel safe
  as $$ select acting_role() in
    ('clerk', 'reviewer', 'head', 'leader', 'publisher', 'liaison', 'authority') $$;

do $$
declare
  name text;
begin
  foreach name in array array['batch', 'batch_correction', 'stored_file', 'bulletin_issue', 'bulletin_issue_event',
    'published_issue', 'bulletin_item', 'bulletin_item_version', 'archived_issue', 'archived_issue_version',
    'archived_figure', 'archived_words']
  loop
    execute format('create policy of_the_work on %I as restrictive for select
      using ((select sees_the_work()))', name);
  end loop;
  foreach name in array array['round', 'round_version']
  loop
    execute format('create policy of_the_work on %I as restrictive for select
      using ((select sees_the_work()) or (select acting_role()) = ''administrator'')', name);
  end loop;
end $$;

create policy own_items on bulletin_item as restrictive for select
  using ((select acting_unit()) is null or (select acting_unit()) = any (unit_ids));
create policy own_items on bulletin_item_version as restrictive for select
  using ((select acting_unit()) is null
    or exists (select from bulletin_item seen
               where seen.office_id = bulletin_item_version.office_id
                 and seen.item_id = bulletin_item_version.item_id));

create policy published_or_of_those_who_see_all on bulletin_issue as restrictive for select
  using ((select sees_all_cases()) or status = 'published');
create policy published_or_of_those_who_see_all on bulletin_issue_event as restrictive for select
  using ((select sees_all_cases())
    or exists (select from published_issue frozen
               where frozen.office_id = bulletin_issue_event.office_id
                 and frozen.issue_id = bulletin_issue_event.issue_id));

-- Leaders and publishers read every case and write none. (The role `recorder` respans versions, 0010.)
do $$
declare
  name text;
begin
  foreach name in array array['case_file', 'case_unit', 'case_event', 'case_version', 'case_words']
  loop
    execute format('create policy written_by on %I as restrictive for insert
      with check ((select acting_role()) in (''liaison'', ''authority'', ''clerk'', ''reviewer'', ''head'', ''recorder''))', name);
    execute format('create policy changed_by on %I as restrictive for update using (true)
      with check ((select acting_role()) in (''liaison'', ''authority'', ''clerk'', ''reviewer'', ''head'', ''recorder''))', name);
  end loop;
end $$;
create policy removed_by on case_unit as restrictive for delete
  using ((select acting_role()) in ('liaison', 'authority', 'clerk', 'reviewer', 'head'));

-- Who asked for what is read by the auditor alone.
drop policy of_the_office_alone on request_audit;
create policy of_the_auditor_alone on request_audit as restrictive for select
  using ((select acting_role()) = 'auditor');
