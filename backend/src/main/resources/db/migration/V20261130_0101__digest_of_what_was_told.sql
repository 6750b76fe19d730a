-- Each pair is told a digest that it can check by what it was told; what was told before this has none.
alter table evaluation_preliminary add column told_digest text check (told_digest ~ '^[0-9a-f]{64}$');
