-- The programmes that the region took requests for at the last comparison: who can have one is told once when it opens.
-- Null where nothing was compared since this column stands, so that no old call is news.
alter table situation_news add column calls text[];
