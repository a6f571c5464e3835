-- What a feed's slow host could not give in one check is got in further ones, which ask for articles only. The feed itself is asked again when
-- its pace says so; next_check_at is the earlier of the two.
alter table feed add column ask_at timestamptz;
update feed set ask_at = next_check_at;
