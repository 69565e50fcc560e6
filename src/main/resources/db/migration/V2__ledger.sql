-- The ledger, first part. docs/ledger.md says what the bytes mean.
-- Portable on purpose: PostgreSQL 15 and later, H2 2.3 in PostgreSQL mode.

create table audit_entry (
  entry_id   uuid        not null,
  stream_id  varchar(80) not null,
  stream_seq bigint      not null,
  body       bytea       not null,
  leaf_hash  bytea       not null,
  -- Place in the whole log, given after the commit by the sequencer; null until then. The index of
  -- this constraint also finds the entries that still wait for a place ("log_index is null"), so
  -- they need no second index that every append would have to pay for.
  log_index  bigint,
  constraint audit_entry_pk primary key (entry_id),
  constraint audit_entry_place unique (stream_id, stream_seq),
  constraint audit_entry_log_index unique (log_index),
  constraint audit_entry_seq_from_one check (stream_seq >= 1),
  constraint audit_entry_index_from_zero check (log_index >= 0),
  constraint audit_entry_body_size check (octet_length(body) between 1 and 65535),
  constraint audit_entry_leaf_size check (octet_length(leaf_hash) = 32)
);

-- Heads of the streams that have no row of their own elsewhere. A request's head is in
-- access_request (version, last_leaf).
create table ledger_stream (
  stream_id varchar(80) not null,
  version   bigint      not null,
  last_leaf bytea       not null,
  constraint ledger_stream_pk primary key (stream_id),
  constraint ledger_stream_leaf_size check (octet_length(last_leaf) = 32)
);

-- What people wrote in their own words. A row may be deleted; the entry keeps only a salted hash.
create table free_text (
  text_id uuid          not null,
  salt    bytea         not null,
  content varchar(4000) not null,
  constraint free_text_pk primary key (text_id),
  constraint free_text_salt_size check (octet_length(salt) = 16)
);
