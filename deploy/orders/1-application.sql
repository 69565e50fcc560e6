-- A stand-in for an application of yours, with the roles that it gives to people.
CREATE ROLE orders_read;
CREATE ROLE orders_admin;
CREATE SCHEMA orders;
CREATE TABLE orders.orders (id int PRIMARY KEY, customer text, item text);
INSERT INTO orders.orders VALUES (1, 'Ada', 'Paper, 500 sheets'), (2, 'Grace', 'Desk lamp');
GRANT USAGE ON SCHEMA orders TO orders_read, orders_admin;
GRANT SELECT ON orders.orders TO orders_read;
GRANT SELECT, INSERT, UPDATE, DELETE ON orders.orders TO orders_admin;
