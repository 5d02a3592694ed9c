-- The list of cases in its other two orders: read from an index as far as a page needs, not sorted whole.
create index case_file_by_number on case_file (office_id, round_id, number, case_id);
create index case_file_by_due on case_file (office_id, round_id, due_on, case_id);
