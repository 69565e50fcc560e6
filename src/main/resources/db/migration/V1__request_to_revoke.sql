-- Portable between PostgreSQL 15+ and H2 2.3 in PostgreSQL mode.

create table person (
  person_id     varchar(64) primary key,
  name          varchar(200) not null,
  email         varchar(320),
  manager_id    varchar(64),
  active        boolean not null,
  password_hash varchar(200)
);

create table person_group (
  person_id  varchar(64) not null references person,
  group_name varchar(64) not null,
  primary key (person_id, group_name)
);
create index person_group_by_group on person_group (group_name);

-- One ask. version and last_leaf are the head of its ledger stream: version = number of entries.
create table access_request (
  request_id       uuid primary key,
  requester        varchar(64) not null,
  beneficiary      varchar(64) not null,
  role_id          varchar(64) not null,
  justification_id uuid not null,
  duration_seconds bigint not null,
  ticket           varchar(100),
  public_key       varchar(16384),
  request_hash     varchar(64) not null,
  submitted_at     timestamp with time zone not null,
  status           varchar(20) not null,
  status_reason    varchar(1000),
  route            varchar(20),
  lanes            varchar(100),
  rating           varchar(20),
  score            integer,
  reasons          varchar(4000),
  answer_by        timestamp with time zone,
  version          bigint not null,
  last_leaf        bytea not null
);
create index access_request_by_requester on access_request (requester, request_id);
create index access_request_by_beneficiary on access_request (beneficiary, request_id);

-- One decision of one person. Two lanes are two people.
create table approval (
  approval_id  uuid primary key,
  request_id   uuid not null references access_request,
  lane         varchar(40) not null,
  approver     varchar(64) not null,
  decision     varchar(20) not null,
  comment_id   uuid,
  request_hash varchar(64) not null,
  decided_at   timestamp with time zone not null,
  unique (request_id, lane),
  unique (request_id, approver)
);

-- Access of one person to one role for a time. waiting names the process execution that must be
-- told when the grant is ISSUED or REVOKED (waiting_for).
create table access_grant (
  grant_id     uuid primary key,
  request_id   uuid not null unique references access_request,
  holder       varchar(64) not null,
  role_id      varchar(64) not null,
  starts_at    timestamp with time zone not null,
  expires_at   timestamp with time zone not null,
  status       varchar(20) not null,
  ended_reason varchar(40),
  ended_by     varchar(64),
  ended_at     timestamp with time zone,
  waiting      varchar(64),
  waiting_for  varchar(20)
);
create index access_grant_by_holder on access_grant (holder, status);
create index access_grant_by_waiting on access_grant (waiting);

-- One piece of a grant in one target. due_at is when the guard must look at it next, and null when
-- nothing is left to do.
create table hold (
  hold_id             uuid primary key,
  grant_id            uuid not null references access_grant,
  ordinal             integer not null,
  connector           varchar(64) not null,
  account             varchar(200) not null,
  resource_id         varchar(64) not null,
  entitlement_kind    varchar(64) not null,
  entitlement_name    varchar(200) not null,
  shared              boolean not null,
  state               varchar(20) not null,
  due_at              timestamp with time zone,
  claimed_until       timestamp with time zone,
  attempts            integer not null,
  last_error          varchar(240),
  external_ref        varchar(400),
  pre_existing        boolean,
  absent_before_at    timestamp with time zone,
  verified_present_at timestamp with time zone,
  verified_absent_at  timestamp with time zone,
  sessions_ended      integer
);
create index hold_by_due on hold (due_at);
create index hold_by_grant on hold (grant_id, ordinal);
create index hold_by_access on hold (connector, account, entitlement_kind, entitlement_name);

-- What a POST with an Idempotency-Key answered, written in the transaction of its effect.
create table idempotency_key (
  person_id   varchar(64) not null,
  key_value   varchar(200) not null,
  fingerprint varchar(64) not null,
  status      integer,
  location    varchar(200),
  response    varchar(100000),
  created_at  timestamp with time zone not null,
  primary key (person_id, key_value)
);
