-- The big screen asks again and again what happened last in a round: from the end of an index, whatever the round holds.
create index case_file_last on case_file (office_id, round_id, last_recorded_at desc, case_id);
