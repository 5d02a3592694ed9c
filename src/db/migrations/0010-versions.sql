-- Acts learnt late move spans of versions from before the acting unit's own time on the case. The role
-- `recorder` is nobody's: src/db/versions takes it on for those statements inside the act's transaction.
create policy of_the_recorder on case_version using (
  office_id = (select acting_office()) and (select acting_role()) = 'recorder');
