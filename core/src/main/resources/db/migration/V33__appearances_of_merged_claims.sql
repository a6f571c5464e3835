-- A claim's appearances are its own and those of the drafts that were merged into it; without this all claims were read to find them.
create index claim_standing on claim (coalesce(merged_into_id, id));
