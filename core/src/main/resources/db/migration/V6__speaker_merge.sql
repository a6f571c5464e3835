-- Two spellings that turned out to be one speaker: the first one stays, as histories point to it.
alter table speaker add column merged_into_id bigint references speaker check (merged_into_id <> id);
create index speaker_name on speaker (lower(name), id) where merged_into_id is null;
