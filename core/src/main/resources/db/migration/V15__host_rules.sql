-- What the robots.txt of a host said when it was last asked for.

create table host_rules (
  address            text primary key,
  state              text not null check (state in ('read', 'absent', 'unreachable')),
  text               text,
  checked_at         timestamptz not null,
  unreachable_since  timestamptz,
  expires_at         timestamptz not null
);
