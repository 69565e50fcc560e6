-- The guard claims what is due by target, so that one with much to do hides no other.
create index hold_by_target_due on hold (connector, due_at);
