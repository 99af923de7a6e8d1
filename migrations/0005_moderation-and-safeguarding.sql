-- Up Migration

-- The moderators' queue. Its clock, rounded to five minutes, goes with the row when a ruling is made.
create table waiting (
	part_id uuid not null,
	contribution_id uuid not null,
	why text not null default 'new' check (why in ('new', 'second_look', 'blind', 'quote')),
	lane text not null default 'green' check (lane in ('red', 'amber', 'green')),
	language text not null,
	since timestamptz not null default date_bin('5 minutes', now(), timestamptz '2000-01-01'),
	claimed_by uuid references people,
	claimed_until timestamptz,
	primary key (part_id, contribution_id),
	foreign key (part_id, contribution_id) references contributions (part_id, id) on delete cascade
);
create index on waiting (part_id, since);

-- What was erased waits for nobody.
create function stop_waiting() returns trigger language plpgsql as $$
begin
	delete from waiting where part_id = new.part_id and contribution_id = new.id;
	return null;
end $$;
create trigger erased_waits_no_more after update of erased_on on contributions for each row execute function stop_waiting();

create table rulings (
	part_id uuid not null,
	contribution_id uuid not null,
	number integer not null check (number > 0),
	kind text not null default 'ruling' check (kind in ('ruling', 'blind_reading')),
	verdict text not null check (verdict in ('approved', 'masked', 'withheld')),
	masks jsonb,
	-- The published rule that a masking or withholding rests on.
	rule text check ((verdict = 'approved') = (rule is null)),
	by uuid references people,
	at timestamptz not null default now(),
	primary key (part_id, contribution_id, number),
	foreign key (part_id, contribution_id) references contributions (part_id, id) on delete cascade,
	check ((verdict = 'masked') = (masks is not null))
);
create trigger rulings_never_changed before update on rulings for each row execute function refuse_change();

-- What the summary may use: the last ruling of a contribution says so.
create view rulings_now as
select distinct on (part_id, contribution_id) part_id, contribution_id, number, verdict, masks, rule, by, at
from rulings where kind = 'ruling'
order by part_id, contribution_id, number desc;

create schema sealed;

create table sealed.concerns (
	id uuid primary key default gen_random_uuid(),
	part_id uuid not null references country_parts,
	contribution_id uuid not null,
	origin text not null default 'contribution' check (origin in ('contribution', 'record', 'complaint')),
	sealed_copy jsonb not null,
	session_id uuid,
	note text,
	raised_by uuid references people,
	raised_at timestamptz not null default now(),
	unique (part_id, contribution_id)
);
create trigger concerns_never_changed before update on sealed.concerns for each row execute function refuse_change();

create table sealed.concern_events (
	concern_id uuid not null references sealed.concerns,
	number integer not null check (number > 0),
	kind text not null check (kind in ('seen', 'note', 'decided', 'referred', 'closed')),
	text text,
	-- Where a decision leads.
	route text check ((kind = 'decided') = (route is not null)),
	by uuid references people,
	at timestamptz not null default now(),
	primary key (concern_id, number)
);
create unique index on sealed.concern_events (concern_id, by) where kind = 'seen';
create trigger concern_events_append_only before update or delete on sealed.concern_events for each row execute function refuse_change();
