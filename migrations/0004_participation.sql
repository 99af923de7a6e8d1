-- Up Migration

create table class_sessions (
	id uuid primary key default gen_random_uuid(),
	part_id uuid not null references country_parts,
	-- Null for an open link.
	group_id uuid references groups,
	admission text not null default 'code' check (admission in ('code', 'card', 'link', 'paper', 'hub')),
	-- Nine digits, only while the session runs.
	join_code text unique check (join_code ~ '^\d{9}$'),
	answer_code text not null unique check (answer_code ~ '^\d{9}$'),
	facilitator_key_hash bytea,
	opened_by uuid references people,
	sign_colour text not null,
	sign_picture text not null,
	tone text not null check (tone in ('7-9', '10-12', '13+')),
	languages text[] not null check (cardinality(languages) > 0),
	head_count integer not null check (head_count between 1 and 500),
	margin integer not null default 3 check (margin between 0 and 20),
	opened_at timestamptz not null default now(),
	until timestamptz not null,
	ended_at timestamptz,
	handed_in integer not null default 0,
	record jsonb not null default '{}',
	check (ended_at is null or join_code is null)
);
create index on class_sessions (part_id);
create index on class_sessions (opened_by);

-- What one child has entered so far; gone when it is handed in, thrown away, or after a day.
create table drafts (
	part_id uuid not null references country_parts,
	secret_hash bytea not null,
	session_id uuid not null references class_sessions,
	version integer not null,
	tone text not null,
	language text not null,
	answers jsonb not null default '{}',
	touched_at timestamptz not null default now(),
	primary key (part_id, secret_hash)
);
create index on drafts (session_id);
create index on drafts (touched_at);

create table submissions (
	part_id uuid not null references country_parts,
	-- Both derive from the draft's secret, so that any retry gives the same.
	id uuid not null,
	receipt_hash bytea not null,
	-- Null from counting on, like the answers.
	session_id uuid references class_sessions,
	version integer not null,
	channel text not null default 'class' check (channel in ('class', 'open', 'paper', 'hub', 'group')),
	people integer not null default 1 check (people > 0),
	tone text,
	age_band text,
	language text,
	answers jsonb,
	received_on date not null default current_date,
	withdrawn_on date,
	primary key (part_id, id),
	unique (part_id, receipt_hash)
);
create index on submissions (receipt_hash);
create index on submissions (session_id);

-- What a counting may read: handed in, not withdrawn, not yet counted. Region and settlement come from the place.
create view countable_answers as
select
	submission.part_id, submission.id, submission.channel, submission.people, submission.tone, submission.age_band,
	submission.language, submission.answers, place.id as place_id, place.region, place.settlement
from submissions submission
left join class_sessions session on session.id = submission.session_id
left join groups on groups.id = session.group_id
left join places place on place.id = groups.place_id
where submission.answers is not null and submission.withdrawn_on is null;

create table contributions (
	part_id uuid not null,
	id uuid not null default gen_random_uuid(),
	submission_id uuid not null,
	question_key text not null,
	kind text not null check (kind in ('text', 'drawing')),
	language text not null,
	age_band text,
	words text,
	strokes jsonb,
	content_hash text not null,
	erased_on date,
	primary key (part_id, id),
	foreign key (part_id, submission_id) references submissions (part_id, id),
	unique (part_id, submission_id, question_key),
	check (case when erased_on is null then num_nonnulls(words, strokes) = 1 else num_nonnulls(words, strokes) = 0 end)
);

-- A child's words are never changed; they can only be erased whole.
create function only_erase() returns trigger language plpgsql as $$
begin
	if new.erased_on is null or old.erased_on is not null
		or row(new.part_id, new.id, new.submission_id, new.question_key, new.kind, new.language, new.age_band, new.content_hash)
			is distinct from row(old.part_id, old.id, old.submission_id, old.question_key, old.kind, old.language, old.age_band, old.content_hash)
	then
		raise exception 'a contribution can only be erased' using errcode = 'restrict_violation';
	end if;
	return new;
end $$;
create trigger contributions_only_erase before update on contributions for each row execute function only_erase();

-- What is read around a contribution: the question it answers and whose it is. What was erased is not in it.
create view contributions_asked as
select
	contribution.part_id, contribution.id, contribution.question_key, contribution.kind, contribution.language,
	contribution.age_band, contribution.words, contribution.strokes, submission.tone, submission.version,
	submission.session_id, part.country, part.consultation_id, consultation.owner_id
from contributions contribution
join submissions submission on submission.part_id = contribution.part_id and submission.id = contribution.submission_id
join country_parts part on part.id = contribution.part_id
join consultations consultation on consultation.id = part.consultation_id
where contribution.erased_on is null;
