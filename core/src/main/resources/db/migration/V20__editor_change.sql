-- Who let whom in, kept whom out, or gave which role.
create table editor_change (
  id           bigint generated always as identity primary key,
  subject_id   bigint not null references editor,
  what         text not null check (what in ('invited', 'viewer', 'editor', 'admin', 'kept_out', 'let_in')),
  editor_id    bigint not null references editor,
  recorded_at  timestamptz not null
);
create index editor_change_audit on editor_change (recorded_at desc, id desc);
create trigger append_only before update or delete on editor_change for each row execute function refuse_change();

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
    from editor_change;
