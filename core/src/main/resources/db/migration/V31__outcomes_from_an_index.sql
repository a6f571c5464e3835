-- What became of claims is counted from the index alone: a row of it is a fifth of the claim's own.
drop index claim_announced;
create index claim_announced on claim (review, announced_on, id)
    include (kind, certainty, status, speaker_id, source_id, due_from, due_to, due_begins, due_ends, due_order, happened_on, known_since);
