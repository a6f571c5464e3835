-- How many drafts a search finds is asked for each page of a search; they are few among the claims that have a frequent word.
create index claim_search_proposed on claim using gin (search) where review = 'proposed';
