-- What Daypass needs in a PostgreSQL server (16 or later) in which it makes accounts.
--
-- Run once, as a superuser, in the database that the accounts are for:
--   psql -d orders -f postgresql-target.sql
-- and then give the account its password, which psql asks for and hashes before it sends it:
--   \password daypass
--
-- The roles that are granted (here orders_read and orders_admin) belong to the application and must
-- exist already. Nothing below makes Daypass able to read a single row of yours.

-- Daypass's own account. CREATEROLE lets it make accounts, and rule only over those that it made.
CREATE ROLE daypass LOGIN CREATEROLE NOSUPERUSER NOCREATEDB NOREPLICATION NOBYPASSRLS;

-- To end the sessions of an account, even one that began while the account was being dropped.
GRANT pg_signal_backend TO daypass;

-- The heir owns what an account leaves behind: it cannot log in and can do nothing. Keep it so: a
-- function or view that runs with its owner's rights would otherwise hand its rights to the caller.
CREATE ROLE daypass_heir NOLOGIN;
GRANT daypass_heir TO daypass;

-- For every role that Daypass may grant: the right to grant it, not the right to use it.
GRANT orders_read TO daypass WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;
GRANT orders_admin TO daypass WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;

-- For every schema in which one of those roles may create objects: PostgreSQL hands functions and
-- types only to a role that could have created them there.
GRANT CREATE ON SCHEMA orders TO daypass_heir;
