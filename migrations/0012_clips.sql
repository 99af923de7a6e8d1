-- Up Migration

-- Texts of a consultation as somebody read them aloud (R95). The key is the text itself, by its hash, so that a
-- changed wording loses its clip by itself.
create table clips (
	consultation_id uuid not null references consultations,
	language text not null,
	text_hash bytea not null check (octet_length(text_hash) = 32),
	media text not null check (media in ('audio/ogg', 'audio/mpeg', 'audio/mp4', 'audio/wav', 'audio/webm')),
	sound bytea not null check (octet_length(sound) between 1 and 102400),
	-- Who reads, and that they agreed to it and under which licence, in their words.
	speaker text not null check (length(speaker) between 3 and 300),
	by uuid references people,
	at timestamptz not null default now(),
	primary key (consultation_id, language, text_hash)
);
