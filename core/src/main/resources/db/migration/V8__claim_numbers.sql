-- Numbers of what an import makes many of are handed out fifty at a time, so that an article's claims are written together and not one
-- by one. Numbers stay unique and mostly rise; there are gaps, as there always were after a refused import.

alter table claim alter column id drop identity;
create sequence claim_id_seq increment by 50 owned by claim.id;
select setval('claim_id_seq', coalesce(max(id), 0) + 1, false) from claim;
alter table claim alter column id set default nextval('claim_id_seq');

alter table appearance alter column id drop identity;
create sequence appearance_id_seq increment by 50 owned by appearance.id;
select setval('appearance_id_seq', coalesce(max(id), 0) + 1, false) from appearance;
alter table appearance alter column id set default nextval('appearance_id_seq');

alter table claim_revision alter column id drop identity;
create sequence claim_revision_id_seq increment by 50 owned by claim_revision.id;
select setval('claim_revision_id_seq', coalesce(max(id), 0) + 1, false) from claim_revision;
alter table claim_revision alter column id set default nextval('claim_revision_id_seq');

alter table review_change alter column id drop identity;
create sequence review_change_id_seq increment by 50 owned by review_change.id;
select setval('review_change_id_seq', coalesce(max(id), 0) + 1, false) from review_change;
alter table review_change alter column id set default nextval('review_change_id_seq');
