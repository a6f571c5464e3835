-- The claim and everything that happens to it. The row of a claim is its present state; the tables below it only grow.

create table claim (
  id               bigint generated always as identity primary key,
  version          integer not null default 0,
  origin           text not null check (origin in ('machine', 'editor')),
  summary          text not null check (summary <> ''),
  kind             text not null check (kind in ('schedule', 'commitment', 'proposal', 'prediction', 'denial')),
  certainty        text not null check (certainty in ('eos1', 'eos2', 'eos3', 'eos4', 'eos5')),
  speaker_id       bigint references speaker,
  claimant         text not null default '',
  claimant_role    text not null default '',
  said             text not null,
  source_id        bigint not null references source,
  announced_on     date not null,
  due_from         date,
  due_to           date,
  due_at           time,
  due_precision    text check (due_precision in ('hour', 'day', 'week', 'month', 'quarter', 'season', 'half_year', 'year', 'decade', 'vague')),
  due_zone         text,
  due_words        text,
  due_rule         text,
  condition        text not null default '',
  waits_for_id     bigint references claim,
  criteria         text not null default '',
  review           text not null check (review in ('proposed', 'accepted', 'rejected', 'merged')),
  merged_into_id   bigint references claim,
  status           text not null check (status in ('open', 'happened', 'partly', 'did_not_happen', 'withdrawn', 'void', 'cannot_tell')),
  known_since      date,
  happened_on      date,
  owner_id         bigint references editor,
  created_at       timestamptz not null,
  changed_at       timestamptz not null,
  -- where undated claims stand when claims are sorted by due date: last
  due_order        date not null generated always as (coalesce(due_to, due_from, date '9999-12-31')) stored,
  search           tsvector not null generated always as (
    setweight(to_tsvector('english', summary), 'A') || setweight(to_tsvector('english', claimant), 'B') || to_tsvector('english', said)) stored,
  check (due_from is null or due_to is null or due_from <= due_to),
  check ((due_from is null and due_to is null) = (due_precision is null)),
  check ((review = 'merged') = (merged_into_id is not null)),
  check (merged_into_id <> id),
  check (waits_for_id <> id),
  check (status in ('happened', 'partly') or happened_on is null),
  check (status = 'open' or known_since is not null)
);
create index claim_due on claim (review, due_order, id);
create index claim_status_due on claim (review, status, due_order, id);
create index claim_announced on claim (review, announced_on, id);
create index claim_changed on claim (review, changed_at, id);
create index claim_speaker on claim (speaker_id, due_order);
create index claim_source on claim (source_id, due_order);
create index claim_merged on claim (merged_into_id) where merged_into_id is not null;
create index claim_waits on claim (waits_for_id) where waits_for_id is not null;
create index claim_search on claim using gin (search);
create index claim_summary_trigrams on claim using gin (summary gin_trgm_ops);

-- One place where a claim is made. Offsets count characters (code points) of the version's text.
create table appearance (
  id                  bigint generated always as identity primary key,
  claim_id            bigint not null references claim,
  article_version_id  bigint not null references article_version,
  sentence            text not null,
  sentence_start      integer not null,
  sentence_end        integer not null,
  clause_start        integer not null,
  clause_end          integer not null,
  due_start           integer,
  due_end             integer,
  condition_start     integer,
  condition_end       integer,
  claimant            text not null default '',
  anonymous           boolean not null default false,
  direct              boolean not null default false,
  speaker_id          bigint references speaker,
  certainty           text not null check (certainty in ('eos1', 'eos2', 'eos3', 'eos4', 'eos5')),
  certainty_words     text not null default '',
  due_from            date,
  due_to              date,
  due_words           text,
  rules               text[] not null,
  recorded_at         timestamptz not null,
  editor_id           bigint references editor,
  check (sentence_start >= 0 and sentence_end > sentence_start),
  check (clause_start >= sentence_start and clause_end <= sentence_end and clause_end > clause_start),
  unique (claim_id, article_version_id, sentence_start)
);
create index appearance_version on appearance (article_version_id);
create index appearance_speaker on appearance (speaker_id);

-- What was written down about a claim since when: each row is the whole of it. The first row is what was found.
create table claim_revision (
  id             bigint generated always as identity primary key,
  claim_id       bigint not null references claim,
  recorded_at    timestamptz not null,
  editor_id      bigint references editor,
  reason         text not null default '',
  summary        text not null,
  kind           text not null,
  certainty      text not null,
  speaker_id     bigint references speaker,
  claimant       text not null,
  claimant_role  text not null,
  due_from       date,
  due_to         date,
  due_at         time,
  due_precision  text,
  due_zone       text,
  due_words      text,
  due_rule       text,
  condition      text not null,
  waits_for_id   bigint references claim,
  criteria       text not null
);
create index claim_revision_claim on claim_revision (claim_id, recorded_at, id);

create table review_change (
  id              bigint generated always as identity primary key,
  claim_id        bigint not null references claim,
  from_review     text check (from_review in ('proposed', 'accepted', 'rejected', 'merged')),
  to_review       text not null check (to_review in ('proposed', 'accepted', 'rejected', 'merged')),
  merged_into_id  bigint references claim,
  reason          text not null default '',
  editor_id       bigint references editor,
  recorded_at     timestamptz not null
);
create index review_change_claim on review_change (claim_id, recorded_at, id);
create index review_change_recorded on review_change (recorded_at);

-- Words in a later article, or an address with a capture time, that bear on a claim.
create table evidence (
  id                  bigint generated always as identity primary key,
  claim_id            bigint not null references claim,
  stance              text not null check (stance in ('supports', 'contradicts', 'context')),
  origin              text not null check (origin in ('machine', 'editor')),
  state               text not null check (state in ('proposed', 'accepted', 'dismissed')),
  quote               text not null check (quote <> ''),
  article_version_id  bigint references article_version,
  quote_start         integer,
  quote_end           integer,
  url                 text,
  captured_at         timestamptz,
  dated_on            date not null,
  reason              text not null default '',
  rule                text not null default '',
  score               real,
  editor_id           bigint references editor,
  recorded_at         timestamptz not null,
  version             integer not null default 0,
  check (article_version_id is not null or (url is not null and captured_at is not null)),
  check (article_version_id is null or (quote_start >= 0 and quote_end > quote_start))
);
create index evidence_claim on evidence (claim_id, recorded_at, id);
create index evidence_proposed on evidence (recorded_at desc, id desc) where state = 'proposed';

create table evidence_change (
  id           bigint generated always as identity primary key,
  evidence_id  bigint not null references evidence,
  from_state   text check (from_state in ('proposed', 'accepted', 'dismissed')),
  to_state     text not null check (to_state in ('proposed', 'accepted', 'dismissed')),
  stance       text not null check (stance in ('supports', 'contradicts', 'context')),
  reason       text not null default '',
  editor_id    bigint references editor,
  recorded_at  timestamptz not null
);
create index evidence_change_evidence on evidence_change (evidence_id, recorded_at, id);

create table status_change (
  id           bigint generated always as identity primary key,
  claim_id     bigint not null references claim,
  from_status  text not null check (from_status in ('open', 'happened', 'partly', 'did_not_happen', 'withdrawn', 'void', 'cannot_tell')),
  to_status    text not null check (to_status in ('open', 'happened', 'partly', 'did_not_happen', 'withdrawn', 'void', 'cannot_tell')),
  known_since  date not null,
  happened_on  date,
  reason       text not null check (reason <> ''),
  evidence_id  bigint references evidence,
  editor_id    bigint not null references editor,
  recorded_at  timestamptz not null,
  -- what a form sends along, so that the same form sent twice makes one change
  submission   uuid unique
);
create index status_change_claim on status_change (claim_id, recorded_at, id);
create index status_change_recorded on status_change (recorded_at desc, id desc);

-- Histories only grow, whoever connects.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger append_only before update or delete on claim_revision for each row execute function refuse_change();
create trigger append_only before update or delete on review_change for each row execute function refuse_change();
create trigger append_only before update or delete on status_change for each row execute function refuse_change();
create trigger append_only before update or delete on evidence_change for each row execute function refuse_change();
create trigger append_only before update or delete on appearance for each row execute function refuse_change();
create trigger append_only before update or delete on article_version for each row execute function refuse_change();

create index claim_summary on claim (review, lower(summary), id);
create index claim_claimant on claim (review, lower(claimant), id);
