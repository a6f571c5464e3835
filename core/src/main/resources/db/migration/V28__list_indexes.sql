-- Lists of one source, speaker or owner begin with what the desk decided about the draft, and so do their counts; a kind is
-- mostly asked for together with a certainty. What counts per status look at stands in the index itself.
drop index claim_source;
create index claim_source on claim (source_id, review, due_order, id) include (status);
drop index claim_speaker;
create index claim_speaker on claim (speaker_id, review, due_order, id) include (status);
drop index claim_owner;
create index claim_owner on claim (owner_id, review, due_order, id) include (status) where owner_id is not null;
create index claim_kind on claim (review, kind, certainty, due_order, id) include (status);
-- What is upcoming begins after many that are due and end later: the first day of the window is looked at in the index, not in each row.
drop index claim_status_due;
create index claim_status_due on claim (review, status, due_order, id, due_begins) include (due_ends, snoozed_until);
-- What is due is found by its window and sorted by its end; the numbers of the first come out of the index.
drop index claim_window;
create index claim_window on claim (review, status, due_ends, due_begins) include (snoozed_until, due_order, id);
