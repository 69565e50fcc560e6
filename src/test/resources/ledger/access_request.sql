-- Only the columns that the ledger touches; the product's own table has many more.
create table access_request (
  request_id uuid   not null primary key,
  version    bigint not null,
  last_leaf  bytea  not null
);
