-- What a feed is, when it is checked next, and how it has been doing.

alter table feed
  add column kind text not null default 'feed' check (kind in ('feed', 'sitemap', 'page', 'folder')),
  add column pattern text not null default '',
  add column cadence_minutes integer check (cadence_minutes between 1 and 10080),
  add column interval_seconds integer not null default 3600 check (interval_seconds > 0),
  add column next_check_at timestamptz,
  add column last_check_at timestamptz,
  add column last_success_at timestamptz,
  add column last_new_at timestamptz,
  add column etag text,
  add column last_modified text,
  add column failures integer not null default 0,
  add column weight real not null default 0,
  add column failing_since timestamptz,
  add column moved_to text,
  add column moved integer not null default 0,
  add column last_result text not null default 'Not checked yet.',
  add column health text not null default 'green' check (health in ('green', 'amber', 'red')),
  add column health_reason text not null default '',
  add column health_since timestamptz,
  add column ended_at timestamptz,
  add column paused_reason text not null default '',
  add column paused_by_id bigint references editor;

-- What a feed has shown: one row per entry, so that a check fetches what is new or was changed, and nothing else.
create table feed_entry (
  id            bigint generated always as identity primary key,
  feed_id       bigint not null references feed,
  entry_key     bytea not null,
  url           text not null,
  fingerprint   text not null,
  article_id    bigint references article,
  first_seen_at timestamptz not null,
  fetched_at    timestamptz,
  attempts      integer not null default 0,
  unique (feed_id, entry_key)
);
create index feed_entry_open on feed_entry (feed_id) where article_id is null;

-- What each day brought, for the small pictures and for "why does this feed bring nothing?".
create table feed_day (
  feed_id       bigint not null references feed,
  day           date not null,
  checks        integer not null default 0,
  failures      integer not null default 0,
  new_articles  integer not null default 0,
  drafts        integer not null default 0,
  primary key (feed_id, day)
);

-- When a feed could not be reached: silence from it proves nothing in that time.
create table feed_outage (
  id         bigint generated always as identity primary key,
  feed_id    bigint not null references feed,
  began_at   timestamptz not null,
  ended_at   timestamptz,
  reason     text not null
);
create index feed_outage_feed on feed_outage (feed_id, began_at);
create unique index feed_outage_open on feed_outage (feed_id) where ended_at is null;

alter table import_run add column skipped integer not null default 0;
create index import_run_feed on import_run (feed_id, started_at desc) where feed_id is not null;

-- An article under more than one address is one article.
create table article_address (
  url         text primary key,
  article_id  bigint not null references article,
  seen_at     timestamptz not null
);
create index article_address_article on article_address (article_id);
insert into article_address (url, article_id, seen_at) select url, id, first_seen_at from article where url is not null;

-- Messages that go out once each, however often their sender is killed.
create table notification (
  id          bigint generated always as identity primary key,
  kind        text not null check (kind in ('feed_failing', 'feed_recovered')),
  channel     text not null check (channel in ('webhook', 'mail')),
  feed_id     bigint references feed,
  subject     text not null,
  message     text not null,
  created_at  timestamptz not null,
  next_attempt_at timestamptz,
  sent_at     timestamptz,
  attempts    integer not null default 0,
  last_error  text not null default ''
);
create index notification_unsent on notification (id) where sent_at is null and next_attempt_at is not null;

-- The clustered scheduler's own table (db-scheduler); its shape is the library's.
create table scheduled_tasks (
  task_name             text not null,
  task_instance         text not null,
  task_data             bytea,
  execution_time        timestamptz not null,
  picked                boolean not null,
  picked_by             text,
  last_success          timestamptz,
  last_failure          timestamptz,
  consecutive_failures  integer,
  last_heartbeat        timestamptz,
  version               bigint not null,
  priority              smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
