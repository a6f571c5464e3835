-- What the desk decided of late: asked for each article that comes in, among drafts that come in by the thousand.
create index review_change_decided on review_change (recorded_at) where from_review is not null;
