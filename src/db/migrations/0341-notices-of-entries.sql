-- Notices are about entries of the office's books as well: a milestone that is due, a month's report, a
-- result that is awaited. What no unit leads is told to the office, of no unit.
alter table notice
  alter case_id drop not null,
  alter unit_id drop not null,
  add entry_id uuid,
  add foreign key (office_id, entry_id) references entry,
  add constraint about_one_thing check (num_nonnulls(case_id, entry_id) = 1);
