-- A file of claims says at its beginning how many rows it has. Of all accepted claims that is counted here: equal values take next to no room
-- in an index, so that a million of them are read in a few megabytes, where the lists' own indexes have a hundred.
create index claim_review on claim (review);
