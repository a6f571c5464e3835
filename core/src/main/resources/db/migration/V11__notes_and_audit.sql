-- What editors say to each other about a claim.
create table note (
  id           bigint generated always as identity primary key,
  claim_id     bigint not null references claim,
  editor_id    bigint not null references editor,
  text         text not null check (text <> ''),
  recorded_at  timestamptz not null
);
create index note_claim on note (claim_id, recorded_at, id);
create trigger append_only before update or delete on note for each row execute function refuse_change();

-- Whom a note speaks to, until they read it.
create table mention (
  id         bigint generated always as identity primary key,
  note_id    bigint not null references note,
  editor_id  bigint not null references editor,
  read_at    timestamptz,
  unique (note_id, editor_id)
);
create index mention_unread on mention (editor_id, id) where read_at is null;

create table follow (
  id         bigint generated always as identity primary key,
  editor_id  bigint not null references editor,
  claim_id   bigint not null references claim,
  since      timestamptz not null,
  unique (editor_id, claim_id)
);
create index follow_claim on follow (claim_id);

-- The audit log: who did what when, read from what is recorded anyway. Newest first, by everybody or by one.
create index review_change_audit on review_change (recorded_at desc, id desc) where editor_id is not null;
create index claim_revision_audit on claim_revision (recorded_at desc, id desc) where editor_id is not null;
create index evidence_change_audit on evidence_change (recorded_at desc, id desc) where editor_id is not null;
create index owner_change_audit on owner_change (recorded_at desc, id desc) where editor_id is not null;
create index tag_change_audit on tag_change (recorded_at desc, id desc);
create index snooze_change_audit on snooze_change (recorded_at desc, id desc);
create index note_audit on note (recorded_at desc, id desc);
create index session_audit on session (created_at desc, id desc);
create index api_token_audit on api_token (created_at desc, id desc);
create index review_change_editor on review_change (editor_id, recorded_at desc, id desc);
create index claim_revision_editor on claim_revision (editor_id, recorded_at desc, id desc);
create index evidence_change_editor on evidence_change (editor_id, recorded_at desc, id desc);
create index status_change_editor on status_change (editor_id, recorded_at desc, id desc);

create view audit_entry as
  select 'review' as kind, id, recorded_at, editor_id, claim_id, to_review as what, reason
    from review_change where editor_id is not null
  union all
  select 'status', id, recorded_at, editor_id, claim_id, to_status, reason from status_change
  union all
  select 'wording', id, recorded_at, editor_id, claim_id, summary, reason from claim_revision where editor_id is not null
  union all
  select 'evidence', id, recorded_at, editor_id, (select e.claim_id from evidence e where e.id = evidence_id), to_state, reason
    from evidence_change where editor_id is not null
  union all
  select 'owner', id, recorded_at, editor_id, claim_id, (select o.name from editor o where o.id = owner_id), reason
    from owner_change where editor_id is not null
  union all
  select case when added then 'tag' else 'untag' end, id, recorded_at, editor_id, claim_id, tag, reason from tag_change
  union all
  select 'snooze', id, recorded_at, editor_id, claim_id, snoozed_until::text, reason from snooze_change
  union all
  select 'note', id, recorded_at, editor_id, claim_id, '', text from note
  union all
  select 'import', id, started_at, editor_id, null, kind, label from import_run where editor_id is not null
  union all
  select 'sign_in', id, created_at, editor_id, null, '', '' from session
  union all
  select 'token', id, created_at, editor_id, null, scope, name from api_token;
