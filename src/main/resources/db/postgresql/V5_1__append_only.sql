-- The ledger only grows: rules that PostgreSQL enforces on every account that does not own the tables,
-- and, but for the rights, on their owner too. docs/ledger.md, "Who may do what in the database".

create function ledger_refuses() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger only grows: % of % is refused', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end $$;

-- An entry comes without a place, gets one once, and stays as it is.
create trigger audit_entry_comes_without_place before insert on audit_entry for each row
  when (new.log_index is not null) execute function ledger_refuses();

create trigger audit_entry_stays before update on audit_entry for each row
  when (old.log_index is not null
    or (new.entry_id, new.stream_id, new.stream_seq, new.body, new.leaf_hash)
      is distinct from (old.entry_id, old.stream_id, old.stream_seq, old.body, old.leaf_hash))
  execute function ledger_refuses();

create trigger audit_entry_never_goes before delete or truncate on audit_entry
  for each statement execute function ledger_refuses();

create trigger ledger_checkpoint_stays before update or delete or truncate on ledger_checkpoint
  for each statement execute function ledger_refuses();
create trigger ledger_node_stays before update or delete or truncate on ledger_node
  for each statement execute function ledger_refuses();
create trigger ledger_key_stays before update or delete or truncate on ledger_key
  for each statement execute function ledger_refuses();
create trigger ledger_anchor_stays before update or delete or truncate on ledger_anchor
  for each statement execute function ledger_refuses();

create trigger ledger_head_never_shrinks before update on ledger_head for each row
  when (new.size < old.size) execute function ledger_refuses();
create trigger ledger_head_never_goes before delete or truncate on ledger_head
  for each statement execute function ledger_refuses();

-- Words can be erased, and never become others.
create trigger free_text_stays before update on free_text
  for each statement execute function ledger_refuses();

-- Where migrations run under an account of their own, the account of the program gets its rights by
-- default privileges; here it loses those that it must not have. Whoever has less keeps less.
do $$
declare
  held record;
begin
  for held in
    select r.table_name, r.grantee, bool_or(r.privilege_type = 'UPDATE') as updates
      from information_schema.role_table_grants r
      join pg_class c on c.oid = to_regclass(quote_ident(r.table_name))
      where r.table_schema = current_schema() and r.grantee <> pg_get_userbyid(c.relowner)
        and r.table_name in ('audit_entry', 'ledger_checkpoint', 'ledger_node', 'ledger_key',
          'ledger_anchor', 'ledger_head', 'ledger_stream', 'free_text', 'flyway_schema_history')
      group by r.table_name, r.grantee
  loop
    execute format('revoke truncate, references, trigger on %I from %I',
      held.table_name, held.grantee);
    if held.table_name <> 'free_text' then
      execute format('revoke delete on %I from %I', held.table_name, held.grantee);
    end if;
    if held.table_name not in ('ledger_head', 'ledger_stream') then
      execute format('revoke update on %I from %I', held.table_name, held.grantee);
    end if;
    if held.table_name = 'audit_entry' and held.updates then
      execute format('grant update (log_index) on audit_entry to %I', held.grantee);
    end if;
    if held.table_name = 'flyway_schema_history' then
      execute format('revoke insert on %I from %I', held.table_name, held.grantee);
    end if;
  end loop;
end $$;

-- The place is filled in later, which writes the row anew. With room for it on the same page, the
-- write-ahead log holds only what is different.
alter table audit_entry set (fillfactor = 50);
