-- The desk's own recurring work has appointments of its own: before, it was only done where feeds are checked as well.

create table recurring_work (like scheduled_tasks including all);
delete from scheduled_tasks where task_name not in ('check-feed', 'tidy-imports');
