-- Articles: one row per piece, one version per text that the publisher showed. Versions are never changed.

create table article (
  id             bigint generated always as identity primary key,
  source_id      bigint not null references source,
  url            text unique,
  title          text not null,
  published_on   date,
  first_seen_at  timestamptz not null,
  last_seen_at   timestamptz not null,
  latest_version integer not null default 1
);
create index article_source on article (source_id);
create index article_first_seen on article (first_seen_at desc, id desc);

create table article_version (
  id              bigint generated always as identity primary key,
  article_id      bigint not null references article,
  number          integer not null check (number >= 1),
  title           text not null,
  authors         text[] not null,
  published_at    timestamptz,
  published_on    date,
  modified_at     timestamptz,
  zone            text,
  language        text not null,
  section         text not null,
  text            text not null,
  text_hash       bytea not null,
  paragraphs      text not null,
  reader_version  integer not null,
  recorded_at     timestamptz not null,
  unique (article_id, number)
);
create index article_version_hash on article_version (text_hash);
create index article_version_recorded on article_version (recorded_at);
