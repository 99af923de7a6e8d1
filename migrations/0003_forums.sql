-- Up Migration

create table forums (
	id uuid primary key default gen_random_uuid(),
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	title jsonb not null,
	place jsonb not null,
	from_on date not null,
	until_on date not null check (until_on >= from_on)
);

create table forum_convenors (
	forum_id uuid not null references forums,
	organisation_id uuid not null references organisations,
	primary key (forum_id, organisation_id)
);

-- A person's role on one thing, with languages and an end. Until it is accepted it is an invitation by link.
create table appointments (
	id uuid primary key default gen_random_uuid(),
	person_id uuid references people,
	role text not null check (role in ('facilitator', 'moderator', 'safeguarding_lead', 'safeguarding_deputy', 'organiser', 'translator', 'delegate', 'administrator')),
	organisation_id uuid references organisations,
	consultation_id uuid references consultations,
	part_id uuid references country_parts,
	forum_id uuid references forums,
	languages text[] not null default '{}',
	from_on date not null default current_date,
	until_on date,
	appointed_by uuid references people,
	-- The name that a children's delegation will sign in with: no person stands behind it.
	seat_name text,
	link_hash bytea unique,
	invited_at timestamptz,
	link_expires_at timestamptz,
	accepted_at timestamptz,
	ended_at timestamptz,
	-- An administrator is appointed on the whole installation, everybody else on exactly one thing.
	check (num_nonnulls(organisation_id, consultation_id, part_id, forum_id) = case role when 'administrator' then 0 else 1 end),
	check ((person_id is null) = (accepted_at is null)),
	check (seat_name is null or role = 'delegate')
);
create index on appointments (person_id);
create index on appointments (part_id);
