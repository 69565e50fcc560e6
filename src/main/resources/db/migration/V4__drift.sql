-- What the drift sweep found, and the access that was there before Daypass.
-- Portable between PostgreSQL 15+ and H2 2.3 in PostgreSQL mode.

-- One row: whose turn it is to sweep, and when the next one is due.
create table drift_turn (
  turn_id       integer primary key,
  next_due      timestamp with time zone not null,
  claimed_by    uuid,
  claimed_until timestamp with time zone
);

-- One sweep: waiting until started_at, running until ended_at.
create table drift_sweep (
  sweep_id   uuid primary key,
  asked_by   varchar(64),
  asked_at   timestamp with time zone not null,
  started_at timestamp with time zone,
  ended_at   timestamp with time zone,
  broken_off boolean not null,
  detected   integer not null,
  resolved   integer not null,
  repaired   integer not null,
  removed    integer not null,
  held_back  integer not null
);
create index drift_sweep_by_end on drift_sweep (ended_at);

-- How the last sweep went in each target. refusals counts the sweeps that refused to act there.
create table drift_target (
  connector varchar(64) primary key,
  state     varchar(20) not null,
  sentence  varchar(400),
  since     timestamp with time zone not null,
  swept_at  timestamp with time zone not null,
  read_at   timestamp with time zone,
  refusals  bigint not null
);

-- A difference between a target and what should be held there. access_key is the account in lower
-- case; open_key is unique while the finding is open, and null after it.
create table drift_finding (
  finding_id       uuid primary key,
  open_key         varchar(600) unique,
  kind             varchar(20) not null,
  connector        varchar(64) not null,
  resource_id      varchar(64) not null,
  entitlement_kind varchar(64) not null,
  entitlement_name varchar(200) not null,
  account          varchar(200) not null,
  access_key       varchar(200) not null,
  owner_group      varchar(64) not null,
  response         varchar(20) not null,
  grant_id         uuid,
  opened_at        timestamp with time zone not null,
  seen_at          timestamp with time zone not null,
  times_seen       integer not null,
  acted_at         timestamp with time zone,
  last_error       varchar(240),
  resolved_at      timestamp with time zone,
  outcome          varchar(20)
);
create index drift_finding_by_end on drift_finding (resolved_at, finding_id);

-- The standing-privilege baseline of each entitlement, frozen when it was read for the first time.
create table standing_baseline (
  connector        varchar(64) not null,
  entitlement_kind varchar(64) not null,
  entitlement_name varchar(200) not null,
  frozen_at        timestamp with time zone not null,
  baseline         integer not null,
  pairs_now        integer not null,
  counted_at       timestamp with time zone not null,
  primary key (connector, entitlement_kind, entitlement_name)
);

-- One account that has one entitlement for good, from found_at until gone_at.
create table standing_privilege (
  standing_id      uuid primary key,
  connector        varchar(64) not null,
  entitlement_kind varchar(64) not null,
  entitlement_name varchar(200) not null,
  account          varchar(200) not null,
  access_key       varchar(200) not null,
  in_baseline      boolean not null,
  found_at         timestamp with time zone not null,
  gone_at          timestamp with time zone
);
create index standing_privilege_by_entitlement
  on standing_privilege (connector, entitlement_kind, entitlement_name, gone_at);

-- How many pairs an entitlement had, at each change.
create table standing_trend (
  trend_id         uuid primary key,
  counted_at       timestamp with time zone not null,
  connector        varchar(64) not null,
  entitlement_kind varchar(64) not null,
  entitlement_name varchar(200) not null,
  pairs            integer not null
);
