-- The password of the account that docs/examples/postgresql-target.sql has made.
\set password `cat /run/secrets/orders-password`
ALTER ROLE daypass PASSWORD :'password';
