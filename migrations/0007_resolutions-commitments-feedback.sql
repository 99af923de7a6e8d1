-- Up Migration

create table resolutions (
	id uuid primary key default gen_random_uuid(),
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	forum_id uuid not null references forums,
	title jsonb not null,
	authoritative_language text not null
);

create table resolution_versions (
	resolution_id uuid not null references resolutions,
	number integer not null check (number > 0),
	state text not null default 'draft' check (state in ('draft', 'adopted')),
	revision integer not null default 1,
	hash text,
	adopted_on date,
	adopted_how text check (adopted_how in ('consensus', 'vote')),
	reservations jsonb not null default '[]',
	corrects integer,
	reason text,
	by uuid references people,
	at timestamptz not null default now(),
	primary key (resolution_id, number),
	check ((state = 'adopted') = (hash is not null and adopted_on is not null and adopted_how is not null))
);

create table passages (
	resolution_id uuid not null,
	version integer not null,
	-- Stable across versions.
	key text not null,
	kind text not null check (kind in ('heading', 'opening', 'preambular', 'linking', 'operative', 'sub_item', 'closing', 'signature')),
	parent_key text,
	position integer not null,
	-- As printed: "6.", "-", "(a)".
	marker text not null default '',
	texts jsonb not null,
	child_texts jsonb not null default '{}',
	articles text[] not null default '{}',
	-- Organisations that the clause puts under a duty.
	bodies uuid[] not null default '{}',
	primary key (resolution_id, version, key),
	foreign key (resolution_id, version) references resolution_versions (resolution_id, number),
	foreign key (resolution_id, version, parent_key) references passages (resolution_id, version, key),
	unique (resolution_id, version, position) deferrable initially deferred
);

create table passage_evidence (
	resolution_id uuid not null,
	version integer not null,
	key text not null,
	position integer not null,
	finding_id uuid references findings,
	earlier_resolution_id uuid,
	earlier_version integer,
	earlier_key text,
	primary key (resolution_id, version, key, position),
	foreign key (resolution_id, version, key) references passages on delete cascade,
	foreign key (earlier_resolution_id, earlier_version, earlier_key) references passages match full,
	check (num_nonnulls(finding_id, earlier_resolution_id) = 1)
);
create index on passage_evidence (finding_id);

-- An adopted text is edited by nobody: a new version corrects it.
create function only_while_draft() returns trigger language plpgsql as $$
begin
	if exists (
		select from resolution_versions
		where state = 'adopted'
			and ((resolution_id, number) = (new.resolution_id, new.version)
				or (resolution_id, number) = (old.resolution_id, old.version))
	) then
		raise exception 'an adopted resolution is not changed' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger passages_only_while_draft before insert or update or delete on passages for each row execute function only_while_draft();
create trigger passage_evidence_only_while_draft before insert or update or delete on passage_evidence for each row execute function only_while_draft();

create function adopted_for_good() returns trigger language plpgsql as $$
begin
	if old.state = 'adopted' then
		raise exception 'an adopted resolution is not changed' using errcode = 'restrict_violation';
	end if;
	return coalesce(new, old);
end $$;
create trigger resolution_versions_adopted_for_good before update or delete on resolution_versions for each row execute function adopted_for_good();

create table commitments (
	id uuid primary key default gen_random_uuid(),
	resolution_id uuid not null,
	version integer not null,
	passage_key text not null,
	body_id uuid not null references organisations,
	country char(2),
	texts jsonb not null,
	child_texts jsonb not null default '{}',
	articles text[] not null default '{}',
	by uuid references people,
	at timestamptz not null default now(),
	foreign key (resolution_id, version, passage_key) references passages
);

-- A numbered series: a moved deadline keeps the first one in view.
create table commitment_terms (
	commitment_id uuid not null references commitments,
	number integer not null check (number > 0),
	indicator jsonb,
	baseline numeric,
	baseline_on date,
	baseline_source text,
	target numeric,
	deadline date not null,
	why_changed text,
	by uuid references people,
	at timestamptz not null default now(),
	primary key (commitment_id, number)
);
create trigger commitment_terms_append_only before update or delete on commitment_terms for each row execute function refuse_change();

create table progress_reports (
	commitment_id uuid not null references commitments,
	number integer not null check (number > 0),
	party text not null default 'body' check (party in ('body', 'organisations', 'children')),
	state text not null check (state in ('not_started', 'on_track', 'delayed', 'done', 'blocked', 'dropped')),
	value numeric,
	texts jsonb not null default '{}',
	reported_on date not null,
	by uuid references people,
	at timestamptz not null default now(),
	primary key (commitment_id, number)
);
create trigger progress_reports_append_only before update or delete on progress_reports for each row execute function refuse_change();

-- You said, we did, we could not because. No session, no group: the answer page finds it through the part.
create table feedback (
	id uuid primary key default gen_random_uuid(),
	consultation_id uuid not null references consultations,
	part_id uuid references country_parts,
	finding_id uuid references findings,
	commitment_id uuid references commitments,
	kind text not null check (kind in ('said', 'did', 'could_not')),
	position integer not null default 0,
	wording jsonb not null,
	reason jsonb,
	published_at timestamptz,
	by uuid references people,
	at timestamptz not null default now(),
	check ((kind = 'could_not') = (reason is not null))
);
create index on feedback (consultation_id);

-- What later rooms ask of earlier ones. Findings of every summary that was published; what was published stays citable.
create view published_findings as
select
	finding.id, finding.key, finding.position, finding.articles, finding.texts, finding.child_texts,
	version.consultation_id, version.published_at, version.themes_counting_id,
	rank() over (partition by version.id order by finding.position)::integer as number,
	not exists (
		select from summary_versions later
		where later.consultation_id = version.consultation_id and later.number > version.number
			and later.published_at is not null
	) as is_latest
from findings finding
join summary_versions version on version.id = finding.summary_version_id
where version.published_at is not null;

-- The clauses in force: of each resolution those of its last adopted version.
create view adopted_clauses as
select
	passage.resolution_id, passage.version, passage.key, passage.position, passage.marker, passage.texts,
	passage.child_texts, passage.bodies, resolution.slug, resolution.title, resolution.authoritative_language,
	resolution.forum_id, version.adopted_on
from passages passage
join resolutions resolution on resolution.id = passage.resolution_id
join resolution_versions version on version.resolution_id = passage.resolution_id and version.number = passage.version
where passage.kind in ('operative', 'sub_item') and version.state = 'adopted' and version.number = (
	select max(number) from resolution_versions where resolution_id = passage.resolution_id and state = 'adopted'
);

-- Where a commitment stands: the last terms, and what was last reported by others than children, whose counting
-- stands beside it. Late by the date of the database.
create view commitments_now as
select
	commitment.id, commitment.resolution_id, commitment.version, commitment.passage_key, commitment.body_id,
	commitment.country, commitment.texts, commitment.child_texts, commitment.at::date as promised_on,
	terms.deadline, coalesce(report.state, 'not_started') as state,
	terms.deadline < current_date and coalesce(report.state, '') not in ('done', 'dropped') as late
from commitments commitment
join lateral (
	select deadline from commitment_terms where commitment_id = commitment.id order by number desc limit 1
) terms on true
left join lateral (
	select state from progress_reports where commitment_id = commitment.id and party <> 'children'
	order by number desc limit 1
) report on true;
