-- Up Migration

-- How taking part felt: counters, so that no row is of one child (R16). Shown after counting, by the rule of small cells.
create table feelings (
	part_id uuid not null references country_parts,
	tone text not null check (tone in ('7-9', '10-12', '13+')),
	question text not null,
	answer text not null,
	n integer not null default 1 check (n > 0),
	primary key (part_id, tone, question, answer)
);

-- A child may ask once that what it wrote is looked at again (R76).
alter table submissions add column second_look_on date;

-- A child's complaint goes to the lead as a concern that no contribution stands behind.
alter table sealed.concerns alter column contribution_id drop not null;
alter table sealed.concerns add check ((origin = 'contribution') = (contribution_id is not null));
