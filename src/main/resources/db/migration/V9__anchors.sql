-- Checkpoints outside: which node is at it, how it goes, and what was found there. docs/anchors.md

-- One row for each place, made when it is first looked after.
create table anchor_turn (
  sink          varchar(64) not null,
  claimed_by    uuid,
  claimed_until timestamp with time zone,
  next_due      timestamp with time zone not null,
  failures      integer not null,
  failing_since timestamp with time zone,
  last_error    varchar(240),
  -- Why what lies outside does not go with this ledger. While it is there no node gives new access.
  objection     varchar(1000),
  constraint anchor_turn_pk primary key (sink)
);

-- Somebody has said that the ledger goes on although it is behind what lies outside.
create table ledger_continuation (
  lost_size bigint not null,
  lost_root varchar(64) not null,
  own_size  bigint not null,
  at        timestamp with time zone not null,
  constraint ledger_continuation_pk primary key (lost_size, lost_root)
);
