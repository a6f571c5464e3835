-- Who had a claim since when, so that an export as of a former day names the owner of that day.

create table owner_change (
  id           bigint generated always as identity primary key,
  claim_id     bigint not null references claim,
  owner_id     bigint references editor,
  recorded_at  timestamptz not null
);
create index owner_change_claim on owner_change (claim_id, recorded_at, id);
create trigger append_only before update or delete on owner_change for each row execute function refuse_change();

-- Nobody wrote down when present owners took their claims; the last change is the latest it can have been.
insert into owner_change (claim_id, owner_id, recorded_at) select id, owner_id, changed_at from claim where owner_id is not null;

-- A token for feed readers and calendars stands in their address, so it opens nothing else.
alter table api_token add column scope text not null default 'all' check (scope in ('all', 'feeds'));
