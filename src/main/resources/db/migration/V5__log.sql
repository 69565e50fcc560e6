-- The log: every entry in one order, its tree, its signed checkpoints. docs/ledger.md says what the
-- bytes mean. Portable between PostgreSQL 15+ and H2 2.3 in PostgreSQL mode.

-- One row, made at the first start: where the log ends. Only a sequencer locks it. frontier holds the
-- hashes of the complete subtrees, the largest first. released_at is when a checkpoint last went out.
create table ledger_head (
  id          integer not null,
  size        bigint  not null,
  frontier    bytea   not null,
  root        bytea   not null,
  released_at timestamp with time zone,
  constraint ledger_head_pk primary key (id),
  constraint ledger_head_is_one check (id = 1),
  constraint ledger_head_size check (size >= 0),
  constraint ledger_head_root_size check (octet_length(root) = 32)
);

-- Every 256 entries make a node of level 8, every 256 of those one of level 16, and so on: with them
-- a proof reads some hundred hashes instead of all of them.
create table ledger_node (
  level      integer not null,
  node_index bigint  not null,
  hash       bytea   not null,
  constraint ledger_node_pk primary key (level, node_index),
  constraint ledger_node_hash_size check (octet_length(hash) = 32)
);

-- The signed notes, exactly as they went out.
create table ledger_checkpoint (
  size    bigint        not null,
  note    varchar(4000) not null,
  created timestamp with time zone not null,
  constraint ledger_checkpoint_pk primary key (size)
);

-- The public keys of every key that has ever signed, in the order in which they came.
create table ledger_key (
  vkey     varchar(1000) not null,
  ordinal  integer       not null,
  since    timestamp with time zone not null,
  constraint ledger_key_pk primary key (vkey),
  constraint ledger_key_ordinal unique (ordinal)
);

-- Where checkpoints were put outside, and what was given for it. The same one may go out again.
create table ledger_anchor (
  sink    varchar(64)    not null,
  size    bigint         not null,
  receipt varchar(10000) not null,
  at      timestamp with time zone not null,
  constraint ledger_anchor_pk primary key (sink, size, at)
);

-- The index of the entry that each sink gets next.
create table sink_cursor (
  sink       varchar(64) not null,
  next_index bigint      not null,
  constraint sink_cursor_pk primary key (sink),
  constraint sink_cursor_from_zero check (next_index >= 0)
);
