-- The exports as two tables, be they a file each or one a year.
CREATE TABLE articles AS
SELECT * FROM read_json_auto('exports/articles*.jsonl', union_by_name = true, sample_size = -1);
CREATE TABLE quotations AS
SELECT * FROM read_json_auto('exports/quotations*.jsonl', union_by_name = true, sample_size = -1);
