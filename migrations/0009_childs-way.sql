-- Up Migration

-- Read aloud together, the options stand in the same order for all.
alter table class_sessions add column read_together boolean not null default false;

-- What the random order of a child's options came from (R92). Null where nothing was shuffled; forgotten at counting.
alter table drafts add column order_seed integer;
alter table submissions add column order_seed integer;

-- A draft that scripts began opens in their tab only: the hash of a key that this tab alone knows. Null without.
alter table drafts add column tab_hash bytea;
