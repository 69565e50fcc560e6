-- Who hands the log to a sink, and how that goes. held_by and held_until: the one run of the program
-- that may do it now. failures, retry_at, problem: since its receiver last took something. refused_index:
-- the entry that it will not have, while it does not.
alter table sink_cursor add column held_by uuid;
alter table sink_cursor add column held_until timestamp with time zone;
alter table sink_cursor add column failures integer default 0 not null;
alter table sink_cursor add column retry_at timestamp with time zone;
alter table sink_cursor add column problem varchar(400);
alter table sink_cursor add column refused_index bigint;
