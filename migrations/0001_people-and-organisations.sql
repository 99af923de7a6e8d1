-- Up Migration

-- A row that says who did what and when is never changed: a later row counts instead.
create function refuse_change() returns trigger language plpgsql as $$
begin
	raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create table installation (
	only_one boolean primary key default true check (only_one),
	demo_filled_at timestamptz
);
insert into installation default values;

create table organisations (
	id uuid primary key default gen_random_uuid(),
	kind text not null check (kind in ('ngo', 'children_group', 'coalition', 'ministry', 'ombudsperson', 'un', 'working_group', 'school_authority', 'other')),
	name jsonb not null,
	country char(2),
	created_at timestamptz not null default now()
);

create table memberships (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references organisations,
	of_organisation_id uuid not null references organisations,
	mandate text,
	since date not null,
	until date,
	check (organisation_id <> of_organisation_id),
	unique (organisation_id, of_organisation_id, since)
);

create table people (
	id uuid primary key default gen_random_uuid(),
	-- A seat is a sign-in of a children's delegation, held by its organisation: no person stands behind it here.
	kind text not null default 'person' check (kind in ('person', 'seat')),
	name text,
	email text,
	-- What a seat signs in with, chosen by its organisation.
	sign_in_name text,
	password_hash text,
	locale text not null default 'en',
	trained_until date,
	second_factor jsonb,
	created_at timestamptz not null default now(),
	check (case kind
		when 'seat' then name is null and email is null and sign_in_name is not null
		else name is not null and email is not null and sign_in_name is null
	end)
);
create unique index people_email on people (lower(email));
create unique index people_sign_in_name on people (lower(sign_in_name));

create table sign_ins (
	id_hash bytea primary key,
	person_id uuid not null references people on delete cascade,
	expires_at timestamptz not null,
	created_at timestamptz not null default now()
);
create index on sign_ins (person_id);

-- Failed tries by what was typed as e-mail or name, whether or not somebody has it. Only a hash: it may be anybody's.
create table sign_in_tries (
	name_hash bytea primary key,
	tries integer not null,
	tried_at timestamptz not null default now()
);
create index on sign_in_tries (tried_at);

create table places (
	id uuid primary key default gen_random_uuid(),
	kind text not null check (kind in ('school', 'club', 'home', 'other')),
	name jsonb not null,
	country char(2) not null,
	-- ISO 3166-2, as in KZ-75
	region text not null check (region ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
	settlement text not null check (settlement in ('town', 'village'))
);

create table groups (
	id uuid primary key default gen_random_uuid(),
	organisation_id uuid not null references organisations,
	place_id uuid not null references places,
	name text not null,
	usual_tone text not null check (usual_tone in ('7-9', '10-12', '13+')),
	size integer not null check (size between 1 and 500)
);
create index on groups (organisation_id);

create table events (
	id bigint generated always as identity primary key,
	at timestamptz not null default now(),
	actor_id uuid references people,
	what text not null,
	subject jsonb not null default '{}'
);
create trigger events_append_only before update or delete on events for each row execute function refuse_change();

-- Facts for help: nothing is shown that is unsure or was checked more than 180 days ago.
create table helplines (
	id uuid primary key default gen_random_uuid(),
	country char(2) not null,
	number text not null,
	name jsonb not null,
	hours jsonb not null,
	free boolean not null,
	languages text[] not null default '{}',
	calls_recorded boolean,
	source text not null,
	sure boolean not null,
	checked_on date not null,
	checked_by uuid references people,
	unique (country, number)
);
