-- Up Migration

create table countings (
	id uuid primary key default gen_random_uuid(),
	consultation_id uuid not null references consultations,
	-- Null: all parts, in one run of disclosure control.
	part_id uuid references country_parts,
	number integer not null check (number > 0),
	kind text not null check (kind in ('answers', 'themes')),
	rows integer not null,
	hash text not null,
	previous uuid references countings,
	by uuid references people,
	at timestamptz not null default now(),
	unique nulls not distinct (consultation_id, part_id, kind, number)
);
create trigger countings_append_only before update or delete on countings for each row execute function refuse_change();

-- Closed answers only, copied in random order under new ids: no receipt, session or day leads here.
create table counted_answers (
	part_id uuid not null references country_parts,
	id uuid not null default gen_random_uuid(),
	-- Written after them: it holds their hash.
	counting_id uuid not null references countings deferrable initially deferred,
	-- Of the ways of taking part only whether one child or a group answered: the others stay on submissions.
	channel text not null check (channel in ('child', 'group')),
	people integer not null,
	tone text,
	-- Both null where too few have the same two: they stay on contributions, which have a receipt.
	age_band text,
	language text,
	region text,
	settlement text,
	answers jsonb not null,
	primary key (part_id, id)
);
create index on counted_answers (counting_id);
create trigger counted_answers_frozen before update or delete on counted_answers for each row execute function refuse_change();

-- Answers without the others of their child, shuffled by themselves: the age that it gave, and whether it wrote
-- or drew something. Together with its other answers they would lead to its contributions.
create table counted_apart (
	part_id uuid not null references country_parts,
	id uuid not null default gen_random_uuid(),
	counting_id uuid not null references countings deferrable initially deferred,
	question_key text not null,
	answer jsonb not null,
	primary key (part_id, id)
);
create index on counted_apart (counting_id);
create trigger counted_apart_frozen before update or delete on counted_apart for each row execute function refuse_change();

-- Read only through disclosure control.
create table count_cells (
	counting_id uuid not null references countings,
	table_key text not null,
	row_key text not null,
	column_key text not null,
	n integer not null check (n >= 0),
	places_n integer,
	-- c: fewer than ten; combined: hidden so that another cannot be computed back.
	hidden_as text check (hidden_as in ('c', 'combined')),
	primary key (counting_id, table_key, row_key, column_key)
);
create trigger count_cells_append_only before update or delete on count_cells for each row execute function refuse_change();

create table themes (
	id uuid primary key default gen_random_uuid(),
	consultation_id uuid not null references consultations,
	key text not null,
	name jsonb not null,
	meaning jsonb not null default '{}',
	position integer not null,
	merged_into uuid references themes,
	unique (consultation_id, key)
);

create table codings (
	part_id uuid not null,
	contribution_id uuid not null,
	theme_id uuid not null references themes,
	coder_id uuid not null references people,
	at timestamptz not null default now(),
	removed_at timestamptz,
	primary key (part_id, contribution_id, theme_id, coder_id),
	foreign key (part_id, contribution_id) references contributions (part_id, id) on delete cascade
);
create index on codings (theme_id);

create table summary_versions (
	id uuid primary key default gen_random_uuid(),
	consultation_id uuid not null references consultations,
	number integer not null check (number > 0),
	texts jsonb not null default '{}',
	child_texts jsonb not null default '{}',
	counting_id uuid references countings,
	themes_counting_id uuid references countings,
	revision integer not null default 1,
	published_at timestamptz,
	by uuid references people,
	supersedes uuid references summary_versions,
	reason text,
	unique (consultation_id, number)
);
-- One draft at a time.
create unique index on summary_versions (consultation_id) where published_at is null;

create table findings (
	id uuid primary key default gen_random_uuid(),
	summary_version_id uuid not null references summary_versions,
	key text not null,
	voice text not null default 'children' check (voice in ('children', 'adults')),
	position integer not null,
	articles text[] not null default '{}',
	texts jsonb not null,
	child_texts jsonb not null default '{}',
	unique (summary_version_id, key)
);

create table quotes (
	id uuid primary key default gen_random_uuid(),
	consultation_id uuid not null references consultations,
	part_id uuid not null references country_parts,
	contribution_id uuid,
	ruling_number integer not null,
	kind text not null check (kind in ('text', 'drawing')),
	-- Text pieces or strokes, after masks: a copy of its own.
	shown jsonb not null,
	language text not null,
	translations jsonb not null default '{}',
	hash text not null,
	age_band text,
	country char(2) not null,
	approved_by uuid references people,
	approved_at timestamptz,
	confirmed_by uuid references people,
	confirmed_at timestamptz,
	taken_back_on date,
	foreign key (part_id, contribution_id) references contributions (part_id, id) on delete set null (contribution_id),
	check (confirmed_by is null or confirmed_by <> approved_by)
);
create index on quotes (consultation_id);

create table finding_evidence (
	finding_id uuid not null references findings on delete cascade,
	position integer not null,
	counting_id uuid,
	table_key text,
	row_key text,
	column_key text,
	theme_id uuid references themes,
	quote_id uuid references quotes,
	primary key (finding_id, position),
	foreign key (counting_id, table_key, row_key, column_key) references count_cells match full,
	check (num_nonnulls(counting_id, theme_id, quote_id) = 1)
);
create index on finding_evidence (theme_id);
create index on finding_evidence (quote_id);

-- What was published stays as it was; a new version supersedes it.
create function published_for_good() returns trigger language plpgsql as $$
begin
	if old.published_at is not null then
		raise exception 'a published summary is not changed' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger summary_versions_published_for_good before update or delete on summary_versions for each row execute function published_for_good();

create function only_while_unpublished() returns trigger language plpgsql as $$
begin
	if exists (
		select from summary_versions
		where id in (new.summary_version_id, old.summary_version_id) and published_at is not null
	) then
		raise exception 'a published summary is not changed' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger findings_only_while_unpublished before insert or update or delete on findings for each row execute function only_while_unpublished();

create function evidence_only_while_unpublished() returns trigger language plpgsql as $$
begin
	if exists (
		select from findings join summary_versions version on version.id = findings.summary_version_id
		where findings.id in (new.finding_id, old.finding_id) and version.published_at is not null
	) then
		raise exception 'the evidence of a published summary is not changed' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger evidence_only_while_unpublished before insert or update or delete on finding_evidence for each row execute function evidence_only_while_unpublished();
