-- A window without open ends, so that "due", "upcoming" and "overdue" are ranges that an index knows: a missing first day is the beginning
-- of time, a missing last day its end, and without a window a claim never begins to be due.

alter table claim
  add column due_begins date not null generated always as (
    case when due_from is null and due_to is null then date '9999-12-31' else coalesce(due_from, date '0001-01-01') end) stored,
  add column due_ends date not null generated always as (coalesce(due_to, date '9999-12-31')) stored;
create index claim_window on claim (review, status, due_ends, due_begins) include (snoozed_until);
