-- What the desk calls the statuses on its pages, by language; the newest entry counts, an empty label means the usual word. Codes never change.
create table status_label (
  id           bigint generated always as identity primary key,
  language     text not null check (language ~ '^[a-z]{2,3}$'),
  status       text not null
               check (status in ('open', 'happened', 'partly', 'did_not_happen', 'withdrawn', 'void', 'cannot_tell')),
  label        text not null check (char_length(label) <= 40),
  editor_id    bigint not null references editor,
  recorded_at  timestamptz not null
);
create index status_label_latest on status_label (language, status, id desc);
create index status_label_audit on status_label (recorded_at desc, id desc);
create trigger append_only before update or delete on status_label for each row execute function refuse_change();

create or replace view audit_entry as
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
  select 'token', id, created_at, editor_id, null, scope, name from api_token
  union all
  select 'editor', id, recorded_at, editor_id, null, what, (select subject.name from editor subject where subject.id = subject_id)
    from editor_change
  union all
  select 'status_label', id, recorded_at, editor_id, null, status || ' ' || language, label from status_label;
