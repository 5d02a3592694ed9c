-- Files belong to entries of the office's books as well: to a rectification task, a close-out, a
-- re-inspection, a test. Each belongs to one thing, a case or an entry. A paper also says which day it bears.
alter table attachment
  alter case_id drop not null,
  add entry_id uuid,
  add written_on date,
  add foreign key (office_id, entry_id) references entry,
  add constraint of_one_thing check (num_nonnulls(case_id, entry_id) = 1);
create index attachment_entry on attachment (office_id, entry_id, attachment_id) where entry_id is not null;

-- Whoever sees the case or the entry sees what belongs to it.
drop policy of_seen_cases on attachment;
create policy of_what_is_seen on attachment using (
  office_id = (select acting_office())
  and case when entry_id is null
    then exists (select from case_file seen
      where seen.office_id = attachment.office_id and seen.case_id = attachment.case_id)
    else exists (select from entry seen
      where seen.office_id = attachment.office_id and seen.entry_id = attachment.entry_id)
  end);
