-- The guard claims what is due by target, so that one with much to do hides no other.
create index hold_by_target_due on hold (connector, due_at);

-- Which claim it is: whoever wakes up late must not renew or end that of another.
alter table hold add column claimed_by uuid;
