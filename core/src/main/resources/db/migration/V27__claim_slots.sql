-- What a claim is compared by when articles are held against it, kept so that a start does not read sentence and article again.
-- It can be read anew at any time; nothing depends on it.
create table claim_slots (
    claim_id bigint primary key references claim on delete cascade,
    fingerprint integer not null,
    claim_changed_at timestamptz not null,
    language text not null,
    slots text not null
);
