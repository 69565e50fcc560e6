-- What the search of the access history reads along: the newest requests first, and whatever one
-- person decided. Portable between PostgreSQL 15+ and H2 2.3 in PostgreSQL mode.
create index access_request_by_time on access_request (submitted_at, request_id);
create index approval_by_approver on approval (approver, request_id);
