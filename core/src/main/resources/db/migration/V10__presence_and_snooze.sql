-- Who has which draft open. A row says nothing once it has not been renewed for a while; nothing is ever locked by it.
create table presence (
  claim_id   bigint not null references claim,
  editor_id  bigint not null references editor,
  since      timestamptz not null,
  seen_at    timestamptz not null,
  primary key (claim_id, editor_id)
);
create index presence_editor on presence (editor_id);
create index presence_seen on presence (seen_at);

-- An overdue claim may rest until a day. The row of a claim holds the present day; snooze_change holds the history and only grows.
create table snooze_change (
  id             bigint generated always as identity primary key,
  claim_id       bigint not null references claim,
  snoozed_until  date,
  reason         text not null check (reason <> ''),
  editor_id      bigint not null references editor,
  recorded_at    timestamptz not null
);
create index snooze_change_claim on snooze_change (claim_id, recorded_at, id);
create trigger append_only before update or delete on snooze_change for each row execute function refuse_change();

alter table claim add column snoozed_until date;
create index claim_snoozed on claim (snoozed_until, id) where snoozed_until is not null;

-- The order of Overdue and of the queue: the most certain first, then what was due first.
create index claim_rank on claim
  (review, status, (((5 - substr(certainty, 4, 1)::integer) * 4000000 + (due_order - date '0001-01-01'))), id);
