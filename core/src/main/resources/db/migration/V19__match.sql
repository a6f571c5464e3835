-- How a new draft stood to a claim that was known when it came in. What the desk made of it stands in the draft's review.
create table claim_match (
  id           bigint generated always as identity primary key,
  claim_id     bigint not null references claim,
  known_id     bigint not null references claim,
  relation     text not null check (relation in ('repeats', 'moves_the_date', 'changes_the_certainty')),
  score        real not null check (score between 0 and 1),
  reason       text not null default '',
  recorded_at  timestamptz not null,
  check (claim_id <> known_id)
);
create index claim_match_claim on claim_match (claim_id);
create index claim_match_recorded on claim_match (recorded_at);
create trigger append_only before update or delete on claim_match for each row execute function refuse_change();

-- The same sentence in copies of an agency's report is one claim.
create index appearance_sentence on appearance (md5(sentence));

-- What the stored articles were searched for when a window ended, and what came of it: silence is worth only what was looked through.
create table evidence_search (
  id             bigint generated always as identity primary key,
  claim_id       bigint not null references claim,
  due_to         date,
  searched_from  date not null,
  searched_to    date not null,
  articles       integer not null,
  sources        integer not null,
  candidates     integer not null,
  proposed       integer not null,
  outages        text[] not null default '{}',
  editor_id      bigint references editor,
  recorded_at    timestamptz not null,
  check (searched_from <= searched_to)
);
create index evidence_search_claim on evidence_search (claim_id, recorded_at, id);
create trigger append_only before update or delete on evidence_search for each row execute function refuse_change();
create index article_version_words on article_version using gin (to_tsvector('english', title || ' ' || text));
create index article_version_published on article_version (published_on);
create index feed_outage_began on feed_outage (began_at);

-- Who was told that a window closes or has ended: each once for each window.
create table reminder (
  id           bigint generated always as identity primary key,
  claim_id     bigint not null references claim,
  editor_id    bigint not null references editor,
  kind         text not null check (kind in ('closing', 'overdue')),
  due_to       date not null,
  recorded_at  timestamptz not null,
  unique (claim_id, editor_id, kind, due_to)
);
create trigger append_only before update or delete on reminder for each row execute function refuse_change();
alter table editor add column mail text;
alter table notification add column recipient text;
alter table notification drop constraint notification_kind_check;
alter table notification add constraint notification_kind_check
  check (kind in ('feed_failing', 'feed_recovered', 'claims_closing', 'claims_overdue'));
