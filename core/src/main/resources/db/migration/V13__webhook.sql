-- Who is told of what happens to claims, and what came of telling.

create table webhook (
  id           bigint generated always as identity primary key,
  address      text not null check (address <> ''),
  name         text not null,
  events       text[] not null check (cardinality(events) > 0
                 and events <@ array['status.changed', 'claim.accepted', 'evidence.accepted']),
  secret       bytea not null,
  editor_id    bigint not null references editor,
  created_at   timestamptz not null,
  disabled_at  timestamptz,
  disabled_reason text not null default '',
  failing_since timestamptz,
  version      integer not null default 0
);

create table webhook_delivery (
  id               bigint generated always as identity primary key,
  webhook_id       bigint not null references webhook,
  message_id       uuid not null default gen_random_uuid(),
  event            text not null check (event in ('status.changed', 'claim.accepted', 'evidence.accepted')),
  subject_id       bigint not null,
  body             text,
  created_at       timestamptz not null,
  next_attempt_at  timestamptz,
  attempts         integer not null default 0,
  delivered_at     timestamptz,
  last_attempt_at  timestamptz,
  last_status      integer,
  last_error       text not null default ''
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at, id) where next_attempt_at is not null;
create index webhook_delivery_webhook on webhook_delivery (webhook_id, id desc);

-- The histories themselves write down who is to be told, in the transaction of the event: whatever code records it, nothing is forgotten.
create function tell_webhooks() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from webhook where disabled_at is null) then
    return null;
  end if;
  if tg_table_name = 'status_change' then
    insert into webhook_delivery (webhook_id, event, subject_id, created_at, next_attempt_at)
    select webhook.id, 'status.changed', added.id, added.recorded_at, added.recorded_at
    from added cross join webhook where webhook.disabled_at is null and 'status.changed' = any (webhook.events);
  elsif tg_table_name = 'review_change' then
    insert into webhook_delivery (webhook_id, event, subject_id, created_at, next_attempt_at)
    select webhook.id, 'claim.accepted', added.id, added.recorded_at, added.recorded_at
    from added cross join webhook
    where added.to_review = 'accepted' and webhook.disabled_at is null and 'claim.accepted' = any (webhook.events);
  else
    insert into webhook_delivery (webhook_id, event, subject_id, created_at, next_attempt_at)
    select webhook.id, 'evidence.accepted', added.id, added.recorded_at, added.recorded_at
    from added cross join webhook
    where added.to_state = 'accepted' and webhook.disabled_at is null and 'evidence.accepted' = any (webhook.events);
  end if;
  return null;
end $$;

create trigger tell_webhooks after insert on status_change
  referencing new table as added for each statement execute function tell_webhooks();
create trigger tell_webhooks after insert on review_change
  referencing new table as added for each statement execute function tell_webhooks();
create trigger tell_webhooks after insert on evidence_change
  referencing new table as added for each statement execute function tell_webhooks();
