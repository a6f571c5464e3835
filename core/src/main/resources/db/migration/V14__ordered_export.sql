-- Exports that are made while nobody waits. The file lies in the database, so that every process can hand it out and a killed one loses nothing.

create table ordered_export (
  id           bigint generated always as identity primary key,
  editor_id    bigint not null references editor,
  path         text not null,
  query        text not null,
  address      text not null,
  file_name    text not null,
  media_type   text not null,
  state        text not null check (state in ('waiting', 'running', 'done', 'failed')),
  rows_total   bigint,
  rows_written bigint not null default 0,
  size         bigint not null default 0,
  reason       text not null default '',
  created_at   timestamptz not null,
  finished_at  timestamptz,
  expires_at   timestamptz not null
);
create index ordered_export_editor on ordered_export (editor_id, id desc);
create index ordered_export_open on ordered_export (id) where state in ('waiting', 'running');
create index ordered_export_expires on ordered_export (expires_at);

create table ordered_export_part (
  ordered_export_id bigint not null references ordered_export on delete cascade,
  number            integer not null,
  bytes             bytea not null,
  primary key (ordered_export_id, number)
);
-- the parts are compressed already
alter table ordered_export_part alter column bytes set storage external;
