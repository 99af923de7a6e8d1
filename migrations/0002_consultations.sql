-- Up Migration

create table consultations (
	id uuid primary key default gen_random_uuid(),
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	kind text not null default 'consultation' check (kind in ('consultation', 'poll')),
	mode text not null default 'consultative' check (mode in ('consultative', 'collaborative', 'child_led')),
	owner_id uuid not null references organisations,
	-- The body with the duty to reply.
	receiver_id uuid not null references organisations,
	-- The decision that it feeds, in the consultation's languages.
	decision jsonb not null default '{}',
	decision_on date,
	feedback_due_on date not null,
	-- Where parents, schools and press reach the owner.
	contact text not null default '',
	sensitive boolean not null default false,
	draft jsonb not null,
	-- Guards the draft against lost updates.
	draft_revision integer not null default 1,
	created_by uuid references people,
	created_at timestamptz not null default now()
);

create table definition_versions (
	consultation_id uuid not null references consultations,
	number integer not null check (number > 0),
	definition jsonb not null,
	hash text not null,
	corrects integer,
	reason text,
	by uuid references people,
	at timestamptz not null default now(),
	primary key (consultation_id, number),
	foreign key (consultation_id, corrects) references definition_versions (consultation_id, number)
);
create trigger definition_versions_append_only before update or delete on definition_versions for each row execute function refuse_change();

-- A consultation in one country: its languages, dates, receiver, lead and helplines.
create table country_parts (
	id uuid primary key default gen_random_uuid(),
	consultation_id uuid not null references consultations,
	country char(2) not null,
	languages text[] not null check (cardinality(languages) > 0),
	opens_on date not null,
	closes_on date not null check (closes_on >= opens_on),
	settles_days integer not null default 14 check (settles_days between 0 and 90),
	receiver_id uuid references organisations,
	store text not null default 'main',
	unique (consultation_id, country)
);

create table part_states (
	part_id uuid not null references country_parts,
	number integer not null check (number > 0),
	state text not null check (state in ('opened', 'paused', 'resumed', 'closed', 'counted', 'published', 'replied', 'reopened', 'received', 'considered')),
	-- The version that children answer from here on.
	version integer,
	by uuid references people,
	at timestamptz not null default now(),
	reason text,
	primary key (part_id, number)
);
create trigger part_states_append_only before update or delete on part_states for each row execute function refuse_change();

-- Where a part stands: the last state of answering, with the version that it froze.
create view parts_now as
select
	part.id, part.consultation_id, part.country, part.languages, part.opens_on, part.closes_on, part.settles_days,
	coalesce(part.receiver_id, consultation.receiver_id) as receiver_id,
	coalesce(last.state, 'draft') as state,
	last.at as state_at,
	(select version from part_states where part_id = part.id and version is not null order by number desc limit 1) as version
from country_parts part
join consultations consultation on consultation.id = part.consultation_id
left join lateral (
	select case state when 'resumed' then 'opened' when 'reopened' then 'opened' else state end as state, at
	from part_states
	where part_id = part.id and state not in ('received', 'considered')
	order by number desc limit 1
) last on true;
