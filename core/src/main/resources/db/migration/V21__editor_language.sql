-- The language that somebody reads the pages in; null for the desk's.
alter table editor add language text check (language ~ '^[a-z]{2,3}$');
