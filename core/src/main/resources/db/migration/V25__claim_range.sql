-- Windows that overlap a month of the calendar are found by their range, not by walking through all claims in the order of their ends.
create index claim_range on claim using gist (daterange(due_begins, due_ends, '[]'));
