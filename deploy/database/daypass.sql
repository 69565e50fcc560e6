-- Daypass's own database and the account that owns it, which is no superuser.
\set password `cat /run/secrets/database-password`
CREATE ROLE daypass LOGIN PASSWORD :'password';
CREATE DATABASE daypass OWNER daypass;
