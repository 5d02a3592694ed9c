-- What a bug must not break, beside who may see what: the record is appended and never changed, and
-- a row that is not about a case is written by those whose act it is (core/account/rights.ts).

-- Nothing is removed but a case's list of units, which is written anew; the record is not changed either.
revoke delete on office, account, round, round_version, batch, batch_correction, case_file, case_event,
  case_version, case_words, identity, identity_view, import_list, request_audit, stored_file,
  bulletin_item, bulletin_item_version, bulletin_issue, bulletin_issue_event, published_issue from huiyin_app;
revoke update on case_event, round_version, batch_correction, identity_view, import_list, request_audit,
  bulletin_item_version, bulletin_issue_event, published_issue from huiyin_app;

-- Functions that run as the owner: for requests alone, and a temporary table never stands in for one of ours.
alter function search_cases(text, text, text[], text[], date, uuid, integer)
  set search_path = pg_catalog, public, pg_temp;
alter function estimate_search(text, text, text[]) set search_path = pg_catalog, public, pg_temp;
revoke execute on function search_cases(text, text, text[], text[], date, uuid, integer),
  estimate_search(text, text, text[]) from public;
grant execute on function search_cases(text, text, text[], text[], date, uuid, integer),
  estimate_search(text, text, text[]) to huiyin_app;

-- The start page names the offices before anybody has said who he is. It asks in a role of its own,
-- which sees these names and nothing else; a function that runs as the owner sees none where the
-- owner is held by row security himself, as on most servers of an office's own.
drop function list_offices();
create policy at_the_door on office for select using ((select acting_role()) = 'door');
alter table office force row level security;
alter table case_words force row level security;

create function acting_account() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('huiyin.account', true), '') $$;

-- Restrictive policies narrow what the policies of 0004 allow; none of them widens it. A row may
-- be locked by whoever sees it (to write beside it); only its new state is held against the rule.
do $$
declare
  rule text[];
  rules constant text[] := array[
    ['office', 'administrator'],
    ['account', 'administrator,head'],
    ['round', 'administrator,head,clerk'],
    ['round_version', 'administrator,head,clerk'],
    ['batch', 'clerk,reviewer,head'],
    ['batch_correction', 'clerk,reviewer,head'],
    ['bulletin_item', 'liaison,authority,publisher,clerk,reviewer,head'],
    ['bulletin_item_version', 'liaison,authority,publisher,clerk,reviewer,head'],
    ['stored_file', 'liaison,authority,publisher,clerk,reviewer,head'],
    ['bulletin_issue', 'publisher,clerk,reviewer,head'],
    ['bulletin_issue_event', 'publisher,clerk,reviewer,head'],
    ['published_issue', 'reviewer,head']];
begin
  foreach rule slice 1 in array rules
  loop
    execute format('create policy written_by on %I as restrictive for insert
      with check ((select acting_role()) = any (%L::text[]))', rule[1], string_to_array(rule[2], ','));
    execute format('create policy changed_by on %I as restrictive for update
      using (true) with check ((select acting_role()) = any (%L::text[]))',
      rule[1], string_to_array(rule[2], ','));
  end loop;
end $$;

-- A file lies under the hash of its bytes: what was printed is what is served.
create policy never_changed on stored_file as restrictive for update using (false);

-- What was published stays published; another issue corrects it.
create policy stays_published on bulletin_issue as restrictive for update
  using (true) with check (status = 'published'
    or not exists (select from published_issue frozen
                   where frozen.office_id = bulletin_issue.office_id
                     and frozen.issue_id = bulletin_issue.issue_id));

-- A unit sends in and changes what is its own.
create policy sent_in_by_own_unit on bulletin_item as restrictive for insert
  with check ((select acting_unit()) is null or (select acting_unit()) = any (unit_ids));
create policy changed_by_own_unit on bulletin_item as restrictive for update
  using (true) with check ((select acting_unit()) is null or (select acting_unit()) = any (unit_ids));
create policy sent_in_by_own_unit on bulletin_item_version as restrictive for insert
  with check ((select acting_unit()) is null
    or exists (select from bulletin_item sent
               where sent.office_id = bulletin_item_version.office_id
                 and sent.item_id = bulletin_item_version.item_id
                 and (select acting_unit()) = any (sent.unit_ids)));

-- Whoever does not belong to the office itself writes in his own name alone; an export that comes back
-- brings the names of others, and only the office takes one in.
create policy in_own_name on case_event as restrictive for insert
  with check ((select is_of_office())
    or (account_id = (select acting_account()) and role = (select acting_role())
      and unit_id is not distinct from (select acting_unit())));
create policy in_own_name on identity_view as restrictive for insert
  with check ((select is_of_office()) and account_id = (select acting_account()));
create policy in_own_name on request_audit as restrictive for insert
  with check (account_id = (select acting_account()));

-- Who asked for what is read by those who answer for it.
create policy of_the_office_alone on request_audit as restrictive for select
  using ((select is_of_office()) or (select acting_role()) in ('auditor', 'administrator'));
