-- Daypass's own database with two accounts, neither of them a superuser: one owns the tables and changes
-- them when the program is upgraded, the other one is the program's. That one can add to the ledger and
-- can neither change nor remove what is in it.
\set owner_password `cat /run/secrets/database-owner-password`
\set password `cat /run/secrets/database-password`
CREATE ROLE daypass_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE daypass LOGIN PASSWORD :'password';
CREATE DATABASE daypass OWNER daypass_owner;
\connect daypass
-- The process engine makes its own tables.
GRANT USAGE, CREATE ON SCHEMA public TO daypass;
-- The migration "append only" takes away again what is too much for the ledger.
ALTER DEFAULT PRIVILEGES FOR ROLE daypass_owner IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO daypass;
