-- What each import did, and what stood in its way.

create table import_run (
  id                  bigint generated always as identity primary key,
  kind                text not null check (kind in ('sample', 'paste', 'upload', 'address', 'feed', 'archive', 'push')),
  label               text not null,
  feed_id             bigint references feed,
  editor_id           bigint references editor,
  started_at          timestamptz not null,
  finished_at         timestamptz,
  outcome             text not null check (outcome in ('running', 'succeeded', 'incomplete', 'failed')),
  fetched             integer not null default 0,
  new_articles        integer not null default 0,
  changed_articles    integer not null default 0,
  unchanged_articles  integer not null default 0,
  drafts              integer not null default 0,
  check ((outcome = 'running') = (finished_at is null))
);
create index import_run_started on import_run (started_at desc, id desc);

create table problem (
  id             bigint generated always as identity primary key,
  import_run_id  bigint not null references import_run,
  step           text not null check (step in ('fetch', 'read', 'find', 'due', 'intake')),
  level          text not null check (level in ('operator', 'editor', 'record')),
  message        text not null check (message <> ''),
  subject        text not null default '',
  claim_id       bigint references claim,
  article_id     bigint references article,
  recorded_at    timestamptz not null
);
create index problem_run on problem (import_run_id, id);
create index problem_recorded on problem (recorded_at desc, id desc);
