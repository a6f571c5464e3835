-- Publications, the people and bodies they quote, and the editors who judge.

create extension if not exists pg_trgm;

create table source (
  id          bigint generated always as identity primary key,
  name        text not null check (name <> ''),
  host        text unique,
  home_url    text,
  created_at  timestamptz not null,
  version     integer not null default 0
);
create unique index source_name_key on source (lower(name));

create table feed (
  id          bigint generated always as identity primary key,
  source_id   bigint not null references source,
  url         text not null unique,
  name        text not null default '',
  created_at  timestamptz not null,
  paused_at   timestamptz,
  version     integer not null default 0
);
create index feed_source on feed (source_id);

create table speaker (
  id          bigint generated always as identity primary key,
  name        text not null check (name <> ''),
  role        text not null default '',
  created_at  timestamptz not null,
  version     integer not null default 0
);
create index speaker_name_trigrams on speaker using gin (name gin_trgm_ops);

create table speaker_alias (
  id          bigint generated always as identity primary key,
  speaker_id  bigint not null references speaker,
  alias       text not null check (alias <> ''),
  alias_key   text not null unique,
  created_at  timestamptz not null
);
create index speaker_alias_speaker on speaker_alias (speaker_id);

create table editor (
  id             bigint generated always as identity primary key,
  sign_in_name   text not null check (sign_in_name = lower(sign_in_name) and sign_in_name <> ''),
  name           text not null check (name <> ''),
  role           text not null check (role in ('viewer', 'editor', 'admin')),
  password_hash  text,
  created_at     timestamptz not null,
  disabled_at    timestamptz,
  version        integer not null default 0
);
create unique index editor_sign_in_name on editor (sign_in_name);

-- A one-time address that signs an editor in and asks for a password. Only a hash of its secret is kept.
create table sign_in_link (
  id           bigint generated always as identity primary key,
  editor_id    bigint not null references editor,
  secret_hash  bytea not null unique,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  used_at      timestamptz
);

create table session (
  id            bigint generated always as identity primary key,
  editor_id     bigint not null references editor,
  secret_hash   bytea not null unique,
  created_at    timestamptz not null,
  last_seen_at  timestamptz not null,
  expires_at    timestamptz not null,
  ended_at      timestamptz
);
create index session_editor on session (editor_id);

create table sign_in_failure (
  sign_in_name  text primary key,
  failures      integer not null,
  paused_until  timestamptz
);

create table api_token (
  id            bigint generated always as identity primary key,
  editor_id     bigint not null references editor,
  name          text not null check (name <> ''),
  secret_hash   bytea not null unique,
  created_at    timestamptz not null,
  last_used_at  timestamptz,
  revoked_at    timestamptz
);
create index api_token_editor on api_token (editor_id);
