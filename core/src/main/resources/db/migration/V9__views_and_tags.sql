-- A filter and an order of the list of claims under a name: an editor's own, or shared with the desk.
create table saved_view (
  id          bigint generated always as identity primary key,
  editor_id   bigint not null references editor,
  name        text not null check (name <> ''),
  query       text not null,
  shared      boolean not null,
  created_at  timestamptz not null,
  version     integer not null default 0
);
create unique index saved_view_name on saved_view (editor_id, lower(name));
create index saved_view_shared on saved_view (lower(name), id) where shared;

-- How an editor likes the desk: where it opens, and what the list of claims shows.
create table preferences (
  editor_id      bigint primary key references editor,
  start_view_id  bigint references saved_view on delete set null,
  columns        text[] not null default '{}',
  version        integer not null default 0
);
create index preferences_start_view on preferences (start_view_id) where start_view_id is not null;

-- Topics. The row of a claim holds its present ones; tag_change holds their history and only grows.
create table tag (
  name           text primary key check (name <> ''),
  first_used_at  timestamptz not null
);

create table tag_change (
  id           bigint generated always as identity primary key,
  claim_id     bigint not null references claim,
  tag          text not null references tag,
  added        boolean not null,
  reason       text not null default '',
  editor_id    bigint not null references editor,
  recorded_at  timestamptz not null
);
create index tag_change_claim on tag_change (claim_id, recorded_at, id);
create trigger append_only before update or delete on tag_change for each row execute function refuse_change();

alter table claim add column tags text[] not null default '{}';
create index claim_tags on claim using gin (tags);

-- Who gave a claim to whom, and why. Of earlier changes nobody wrote that down.
alter table owner_change add column editor_id bigint references editor, add column reason text not null default '';

-- What the filters of the list ask for.
create index claim_owner on claim (owner_id, due_order, id) where owner_id is not null;
create index claim_known on claim (review, known_since, id) where known_since is not null;
create index claim_without_criteria on claim (review, due_order, id) where criteria = '';
create index evidence_proposed_claim on evidence (claim_id) where state = 'proposed';
