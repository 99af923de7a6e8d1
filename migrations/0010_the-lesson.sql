-- Up Migration

-- The code of a session that ended leads to its consultation's page for some time. So long nobody else is given it.
alter table class_sessions add column ended_code text check (ended_code ~ '^\d{9}$');
alter table class_sessions add check (ended_code is null or (join_code is null and ended_at is not null));
create unique index on class_sessions (coalesce(join_code, ended_code));

-- While it is set nobody new may start, and the session's time stands still.
alter table class_sessions add column paused_at timestamptz;

-- Somebody said that time is nearly up; nobody once there is more time.
alter table class_sessions add column bell_rung_at timestamptz;

-- For how long a session will run that is prepared and not yet opened; until then its end is when it is given up.
alter table class_sessions add column prepared_minutes integer check (prepared_minutes between 5 and 600);

-- A session slip opens one session.
create unique index on class_sessions (facilitator_key_hash);
