-- What programs write: tokens that open one thing alone, and answers that are kept so that a request sent twice acts once.

alter table api_token drop constraint api_token_scope_check;
alter table api_token add constraint api_token_scope_check
  check (scope in ('all', 'read', 'articles', 'evidence', 'status-changes', 'feeds'));

create table kept_answer (
  editor_id     bigint not null references editor,
  request_key   text not null check (length(request_key) between 1 and 255),
  request_hash  bytea not null,
  status        integer not null default 0,
  location      text not null default '',
  tag           text not null default '',
  body          text not null default '',
  expires_at    timestamptz not null,
  primary key (editor_id, request_key)
);
create index kept_answer_expires on kept_answer (expires_at);
