-- A list may come a second time with rows that were left out the first time.
drop index import_list_rows;
create index import_list_rows on import_list (office_id, round_id, rows_sha256);
