-- Numbers of articles and their versions are handed out fifty at a time, as those of claims are, so that several articles are written together.

alter table article alter column id drop identity;
create sequence article_id_seq increment by 50 owned by article.id;
select setval('article_id_seq', coalesce(max(id), 0) + 1, false) from article;
alter table article alter column id set default nextval('article_id_seq');

alter table article_version alter column id drop identity;
create sequence article_version_id_seq increment by 50 owned by article_version.id;
select setval('article_version_id_seq', coalesce(max(id), 0) + 1, false) from article_version;
alter table article_version alter column id set default nextval('article_version_id_seq');

-- How often which word stands in articles is not asked: every query of this index looks for a few words within some days. Counting it read
-- thousands of whole articles again whenever a tenth of all had come in.
alter index article_version_words alter column 1 set statistics 0;

-- Copies of a sentence are looked for among the articles of a few days. The day stands beside the sentence, so that a sentence which comes
-- every week is not looked up a hundred times over; what was stored before keeps the way through its article.
alter table appearance add column published_on date;
create index appearance_sentence_day on appearance (md5(sentence), published_on);
drop index appearance_sentence;

-- Each check of a feed looks whether one before it was killed; it need not look through all of them.
create index import_run_running on import_run (feed_id) where outcome = 'running';
