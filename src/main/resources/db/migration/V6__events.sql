-- What the ledger was told last about things that are told only when they change.
-- Portable between PostgreSQL 15+ and H2 2.3 in PostgreSQL mode.

-- thing names what is watched, such as the catalogue, or the settings of a node. salt goes into the
-- digests of settings, so that a short one cannot be guessed from the ledger.
create table last_told (
  thing varchar(200) primary key,
  told  varchar(200) not null,
  salt  bytea,
  constraint last_told_salt_size check (octet_length(salt) = 16)
);
