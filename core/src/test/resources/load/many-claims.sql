-- A newsroom of many years, made out of nothing but words and chance: :claims claims, about five times as many appearances and
-- status changes, a fifth as many articles. The last day is :today. Statements end with a semicolon at the end of a line.

select setseed(0.42);

create temporary table word_list as select
  array['Aldmoor','Brackwater','Caldermouth','Dunreith','Eastvale','Farrowdale','Glenhaven','Harwick','Islebridge','Kingsferry','Larkmoor','Millbrook','Northgate','Oakhampton','Penrose','Quarrington','Redcliffe','Stonebury','Thornwick','Upperdale','Vale Cross','Westerham','Yarrow','Zennor'] as places,
  array['Anna','Boris','Clara','David','Elena','Fadi','Greta','Henrik','Ines','Jonas','Katya','Luis','Mira','Nadia','Oskar','Petra','Quentin','Rosa','Stefan','Tomas','Ulla','Viktor','Wanda','Yusuf'] as first_names,
  array['Adler','Berg','Castell','Dorn','Engel','Falk','Grau','Hoffer','Ivanov','Jansen','Keller','Lind','Moreau','Novak','Olsen','Petrov','Quist','Rossi','Sato','Thorne','Ulrich','Vance','Weber','Young','Zhao'] as last_names,
  array['the ministry of transport','the city council','the harbour authority','the central bank','the defence ministry','the railway operator','the water board','the health agency','the energy regulator','the foreign ministry','the university','the housing fund','the football league','the airline','the port company','the court','the parliament','the fisheries board','the national museum','the postal service'] as bodies,
  array['open','publish','sign','announce','complete','vote on','launch','close','repair','deliver','approve','withdraw','present','begin','end','extend','cut','raise','ban','ratify'] as verbs,
  array['the new bridge','a report on flooding','the trade agreement','the tram line','a budget for schools','the ceasefire talks','the hospital wing','a plan for heat','the rate decision','the satellite','a tax on sugar','the housing bill','the rail timetable','the vaccine campaign','the airport terminal','a grain deal','the prisoner exchange','the election date','the water tariff','the emissions target','the stadium','the peace envoy''s visit','the mining licence','the data law','the ferry service','the broadband network','the pension reform','the border crossing','the nuclear inspection','the film archive'] as objects;

insert into source (name, host, home_url, created_at)
select 'Publication ' || i, 'publication-' || i || '.example', 'https://publication-' || i || '.example/', :today::date - 3650
from generate_series(1, 200) as i;

insert into editor (sign_in_name, name, role, created_at)
select 'load-' || i, 'Editor ' || i, case when i = 1 then 'admin' else 'editor' end, :today::date - 3650
from generate_series(1, 20) as i;

insert into speaker (name, role, created_at)
select w.first_names[1 + i % 24] || ' ' || w.last_names[1 + (i / 24) % 25] || case when i >= 600 then ' ' || (i / 600) else '' end,
       'speaker for ' || w.bodies[1 + i % 20], :today::date - 3650
from word_list w, generate_series(1, greatest(100, :claims / 50)) as i;

insert into speaker_alias (speaker_id, alias, alias_key, created_at)
select id, name, 'load ' || lower(name) || ' ' || id, created_at from speaker where role like 'speaker for %';

insert into article (source_id, url, title, published_on, first_seen_at, last_seen_at)
select s.first + i % 200, 'https://publication-' || (1 + i % 200) || '.example/article-' || i,
       initcap(w.bodies[1 + (i * 7) % 20]) || ' to ' || w.verbs[1 + (i * 3) % 20] || ' ' || w.objects[1 + (i * 11) % 30] || ' in ' || w.places[1 + (i * 5) % 24],
       day, day + interval '9 hours', day + interval '9 hours'
from word_list w, (select min(id) as first from source where host like 'publication-%.example') s,
     (select i, :today::date - (3650 * random())::int as day from generate_series(1, greatest(20, :claims / 5)) as i) a;

insert into article_version (article_id, number, title, authors, published_at, published_on, language, section, text, text_hash, paragraphs, reader_version, recorded_at)
select a.id, 1, a.title, array['Staff writer'], a.first_seen_at, a.published_on, 'en', '', t.text, sha256(convert_to(t.text, 'UTF8')), 'body:0-' || length(t.text), 1, a.first_seen_at
from article a, lateral (
  -- words of four letters, of which there are as many as a newspaper has in years
  select a.title || '. ' || string_agg(initcap(left(w.words, 4)) || ' said that it will ' || substr(w.words, 6), '. ' order by w.n) || '.' as text
  from (select n, rtrim(regexp_replace(translate(md5((a.id * 100 + n)::text), '0123456789abcdef', 'bdfgklmnprstaeio'), '(....)', '\1 ', 'g')) as words
        from generate_series(1, 50) as n) w) t
where a.url like 'https://publication-%.example/article-%';

insert into article_address (url, article_id, seen_at)
select url, id, first_seen_at from article where url like 'https://publication-%.example/article-%';

create temporary table plan as
select i, (3650 * random())::int as age, random() as r1, random() as r2, random() as r3, random() as r4, random() as r5, random() as r6
from generate_series(1, :claims) as i;

insert into claim (origin, summary, kind, certainty, speaker_id, claimant, claimant_role, said, source_id, announced_on, due_from, due_to, due_precision, due_zone, due_words, due_rule,
                   criteria, review, status, known_since, happened_on, owner_id, created_at, changed_at)
select 'machine',
       s.name || ' says ' || w.bodies[1 + p.i * 13 % 20] || ' will ' || w.verbs[1 + p.i * 17 % 20] || ' ' || w.objects[1 + p.i * 19 % 30] || ' in ' || w.places[1 + p.i * 23 % 24],
       (array['schedule','commitment','proposal','prediction','denial'])[1 + (5 * p.r1 * p.r1)::int % 5],
       (array['eos5','eos4','eos4','eos3','eos2'])[1 + (5 * p.r2)::int % 5],
       s.id, s.name, s.role,
       initcap(w.bodies[1 + p.i * 13 % 20]) || ' will ' || w.verbs[1 + p.i * 17 % 20] || ' ' || w.objects[1 + p.i * 19 % 30] || ', ' || s.name || ' told reporters in ' || w.places[1 + p.i * 29 % 24] || '.',
       f.source + p.i % 200, d.announced,
       case when d.dated then d.due - d.width end, case when d.dated then d.due end,
       case when not d.dated then null when d.width = 0 then 'day' when d.width < 32 then 'month' else 'quarter' end,
       case when d.dated then 'UTC' end, case when d.dated then 'the words it was read from' end, case when d.dated then 'load' end,
       case when p.r3 < 0.3 then 'The minutes say so.' else '' end,
       v.review, v.status,
       case when v.status <> 'open' then least(:today::date, coalesce(case when d.dated then d.due end, d.announced + 90) + (60 * p.r4)::int) end,
       case when v.status in ('happened', 'partly') then least(:today::date, coalesce(case when d.dated then d.due end, d.announced + 90) + (50 * p.r4)::int - 20) end,
       case when p.r5 < 0.4 then f.editor + (p.i % 20) end,
       d.announced + interval '10 hours',
       d.announced + interval '10 hours' + (p.r6 * (:today::date - d.announced)) * interval '1 day'
from plan p
cross join word_list w
cross join (select (select min(id) from source where host like 'publication-%.example') as source, (select min(id) from editor where sign_in_name like 'load-%') as editor,
                   (select min(id) from speaker where role like 'speaker for %') as speaker, (select count(*) from speaker where role like 'speaker for %') as speakers) f
join speaker s on s.id = f.speaker + (f.speakers * p.r1 * p.r4)::bigint % f.speakers
cross join lateral (select :today::date - p.age as announced, p.r2 < 0.85 as dated, (:today::date - p.age) + 1 + (400 * p.r3 * p.r3)::int + (case when p.r4 < 0.6 then 0 when p.r4 < 0.9 then 29 else 89 end) as due,
                           case when p.r4 < 0.6 then 0 when p.r4 < 0.9 then 29 else 89 end as width) d
cross join lateral (select case when p.r5 < 0.80 or p.i <= 10 then 'accepted' when p.r5 < 0.93 then 'proposed' else 'rejected' end as review) q
cross join lateral (select q.review, case when q.review <> 'accepted' or p.age < 30 or p.r6 < (case when p.age > 800 then 0.04 else 0.45 end) then 'open'
                                          else (array['happened','happened','happened','partly','did_not_happen','withdrawn','void','cannot_tell'])[1 + (8 * p.r2)::int % 8] end as status) v;

create temporary table made as
select c.id, c.announced_on, c.created_at, c.changed_at, c.review, c.status, c.known_since, c.happened_on, c.said, c.claimant, c.speaker_id, c.certainty, c.due_from, c.due_to,
       row_number() over (order by c.id) as i
from claim c where c.due_rule = 'load' or c.summary like '% says % will %';

create index made_i on made (i);

create temporary table made_version as
select id, row_number() over (order by id) - 1 as place from article_version where reader_version = 1 and section = '' and paragraphs like 'body:0-%';

insert into appearance (claim_id, article_version_id, sentence, sentence_start, sentence_end, clause_start, clause_end, claimant, speaker_id, certainty, due_from, due_to, rules, recorded_at)
select m.id, v.id, m.said, n * 10, n * 10 + length(m.said), n * 10, n * 10 + length(m.said), m.claimant, m.speaker_id, m.certainty, m.due_from, m.due_to,
       array['load'], m.created_at + n * interval '1 day'
from made m cross join lateral generate_series(1, 1 + (m.i % 6)::int) as n
join made_version v on v.place = (m.i * 7 + n * 131) % (select count(*) from made_version);

insert into review_change (claim_id, from_review, to_review, recorded_at) select id, null, 'proposed', created_at from made;

insert into review_change (claim_id, from_review, to_review, reason, editor_id, recorded_at)
select m.id, 'proposed', m.review, case when m.review = 'rejected' then 'Not a claim' else '' end, e.first + m.i % 20, m.created_at + interval '3 hours'
from made m, (select min(id) as first from editor where sign_in_name like 'load-%') e where m.review in ('accepted', 'rejected');

insert into claim_revision (claim_id, recorded_at, summary, kind, certainty, speaker_id, claimant, claimant_role, due_from, due_to, due_at, due_precision, due_zone, due_words, due_rule, condition, criteria)
select c.id, c.created_at, c.summary, c.kind, c.certainty, c.speaker_id, c.claimant, c.claimant_role, c.due_from, c.due_to, c.due_at, c.due_precision, c.due_zone, c.due_words, c.due_rule, c.condition, c.criteria
from claim c join made m on m.id = c.id;

insert into owner_change (claim_id, owner_id, recorded_at) select c.id, c.owner_id, c.created_at + interval '4 hours' from claim c join made m on m.id = c.id where c.owner_id is not null;

insert into status_change (claim_id, from_status, to_status, known_since, happened_on, reason, editor_id, recorded_at)
select m.id, 'open', case when n.changes > 1 then 'partly' else m.status end, m.known_since, case when n.changes > 1 or m.status in ('happened', 'partly') then coalesce(m.happened_on, m.known_since) end,
       'Reported by the publication', e.first + m.i % 20, least(:today::date, m.known_since) + interval '11 hours'
from made m cross join (select min(id) as first from editor where sign_in_name like 'load-%') e cross join lateral (select 1 + (m.i % 3)::int as changes) n where m.status <> 'open';

insert into status_change (claim_id, from_status, to_status, known_since, happened_on, reason, editor_id, recorded_at)
select m.id, case when n = 2 then 'partly' else m.status end, m.status, m.known_since, case when m.status in ('happened', 'partly') then m.happened_on end, 'Corrected after a letter', e.first + m.i % 20,
       m.known_since + interval '11 hours' + n * interval '1 minute'
from made m cross join (select min(id) as first from editor where sign_in_name like 'load-%') e cross join lateral generate_series(2, 1 + (m.i % 3)::int) as n where m.status <> 'open';

insert into evidence (claim_id, stance, origin, state, quote, article_version_id, quote_start, quote_end, dated_on, reason, rule, score, recorded_at)
select m.id, case when m.i % 5 = 0 then 'contradicts' else 'supports' end, 'machine', case when m.status <> 'open' then 'accepted' else 'proposed' end, m.said, v.id, 0, length(m.said),
       coalesce(m.known_since, m.announced_on), 'same two actors', 'happened', 0.7, coalesce(m.known_since, m.announced_on) + interval '12 hours'
from made m join made_version v on v.place = (m.i * 11) % (select count(*) from made_version)
where m.status <> 'open' or (m.review = 'accepted' and m.i % 40 = 0);

drop table made;

drop table made_version;

drop table plan;

drop table word_list;
