-- Moves an installation whose program owns its tables to two accounts, for PostgreSQL. Run it with psql as a
-- superuser in Daypass's database, after the first start of a release that signs the ledger, while Daypass is
-- stopped; then set DAYPASS_DB_OWNER_USERNAME and its password, and start it.
--   psql -d daypass -v owner=daypass_owner -v program=daypass -f two-accounts.sql
CREATE ROLE :"owner" LOGIN;
\password :"owner"
SELECT set_config('daypass.owner', :'owner', false), set_config('daypass.program', :'program', false);
ALTER DATABASE daypass OWNER TO :"owner";
GRANT USAGE, CREATE ON SCHEMA public TO :"owner", :"program";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"program";
-- The engine's tables (act_…) stay with the program.
DO $$
DECLARE
  one name;
BEGIN
  FOR one IN SELECT tablename FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT LIKE 'act\_%' LOOP
    EXECUTE format('ALTER TABLE %I OWNER TO %I', one, current_setting('daypass.owner'));
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO %I', one,
      current_setting('daypass.program'));
  END LOOP;
  EXECUTE format('ALTER FUNCTION ledger_refuses() OWNER TO %I', current_setting('daypass.owner'));
END $$;
REVOKE UPDATE, DELETE ON audit_entry, ledger_checkpoint, ledger_node, ledger_key, ledger_anchor
  FROM :"program";
REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM :"program";
REVOKE DELETE ON ledger_head, ledger_stream FROM :"program";
REVOKE UPDATE ON free_text FROM :"program";
GRANT UPDATE (log_index) ON audit_entry TO :"program";
