-- Units stand in one tree. A county hands its part on to townships and bureaus below, and sees what is dispatched
-- to them: `involved_units` names them as well, and `case_unit` has them as `inTree`.
alter table case_unit drop constraint case_unit_role_check;
alter table case_unit add constraint case_unit_role_check check (role in
  ('lead', 'support', 'supervisingLead', 'supervisingSupport', 'acceptanceLead', 'inTree'));

-- Whoever sees a case sees which units are on it (its state says so anyway), and writes that list anew
-- when it hands on.
drop policy of_own_cases on case_unit;
create policy of_own_cases on case_unit using (
  office_id = (select acting_office())
  and ((select sees_all_cases()) or unit_id = (select acting_unit())
    or exists (select from case_file seen
               where seen.office_id = case_unit.office_id and seen.case_id = case_unit.case_id
                 and (select acting_unit()) = any (seen.involved_units))));
