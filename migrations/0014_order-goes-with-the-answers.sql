-- Up Migration

-- What an order of options came from is a number of one child's own: nothing that forgot its answers keeps it.
update submissions set order_seed = null where answers is null;
alter table submissions add constraint submissions_order_with_answers check (answers is not null or order_seed is null);
