-- A store in SQLite. The same tables, with the types of that database, are in ../postgresql.
-- What is read from articles: articles, their versions, the facts of the latest version.
CREATE TABLE run (
  number INTEGER PRIMARY KEY,
  started TEXT NOT NULL
);
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  place TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  run INTEGER NOT NULL,
  outlet TEXT,
  title TEXT,
  published TEXT,
  moment TEXT,
  day_from TEXT,
  day_to TEXT,
  language TEXT NOT NULL,
  truncated INTEGER NOT NULL,
  facts INTEGER NOT NULL,
  story INTEGER
);
CREATE INDEX article_outlet ON article (outlet, day_from);
CREATE INDEX article_day ON article (day_from);
CREATE INDEX article_story ON article (story);
CREATE INDEX article_run ON article (run);
CREATE TABLE version (
  article INTEGER NOT NULL REFERENCES article (number),
  version INTEGER NOT NULL,
  run INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  content TEXT NOT NULL,
  document BLOB NOT NULL,
  PRIMARY KEY (article, version)
);
CREATE INDEX version_sha256 ON version (sha256);
CREATE TABLE feature (
  article INTEGER PRIMARY KEY REFERENCES article (number),
  terms BLOB NOT NULL
);
CREATE TABLE fact (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article (number),
  kind TEXT NOT NULL,
  outlet TEXT,
  day_from TEXT,
  day_to TEXT,
  story INTEGER,
  entry INTEGER,
  line TEXT NOT NULL,
  words TEXT NOT NULL,
  json TEXT NOT NULL
);
CREATE INDEX fact_article ON fact (article);
CREATE INDEX fact_story ON fact (story, entry);
CREATE INDEX fact_kind ON fact (kind, day_from);
CREATE INDEX fact_outlet ON fact (outlet, day_from);
CREATE INDEX fact_day ON fact (day_from);
CREATE TABLE fact_actor (
  actor TEXT NOT NULL,
  part TEXT NOT NULL,
  fact INTEGER NOT NULL REFERENCES fact (number),
  PRIMARY KEY (actor, fact, part)
) WITHOUT ROWID;
CREATE INDEX fact_actor_fact ON fact_actor (fact);
CREATE TABLE actor (
  name TEXT PRIMARY KEY,
  lower TEXT NOT NULL,
  facts INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX actor_facts ON actor (facts);
CREATE TABLE abstention (
  article INTEGER NOT NULL REFERENCES article (number),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE TABLE change (
  article INTEGER NOT NULL REFERENCES article (number),
  version INTEGER NOT NULL,
  position INTEGER NOT NULL,
  run INTEGER NOT NULL,
  kind TEXT NOT NULL,
  gone_fact TEXT,
  gone TEXT,
  come_fact TEXT,
  come TEXT,
  PRIMARY KEY (article, version, position)
) WITHOUT ROWID;
CREATE INDEX change_run ON change (run);

-- What follows when they are read together. A story has the number of its article that came first.
CREATE TABLE story (
  number INTEGER PRIMARY KEY,
  signature TEXT NOT NULL,
  run INTEGER NOT NULL,
  title TEXT NOT NULL,
  place TEXT,
  moment TEXT,
  first TEXT NOT NULL,
  day_from TEXT,
  day_to TEXT,
  articles INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  disputed INTEGER NOT NULL,
  json TEXT NOT NULL
);
CREATE INDEX story_day ON story (day_from);
CREATE INDEX story_disputed ON story (disputed, day_from);
CREATE INDEX story_run ON story (run);
CREATE TABLE story_gone (
  number INTEGER NOT NULL,
  run INTEGER NOT NULL,
  PRIMARY KEY (number, run)
) WITHOUT ROWID;
CREATE TABLE entry (
  story INTEGER NOT NULL REFERENCES story (number),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  standing TEXT NOT NULL,
  day_from TEXT,
  day_to TEXT,
  facts INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  origins INTEGER NOT NULL,
  variances INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (story, position)
) WITHOUT ROWID;
CREATE INDEX entry_standing ON entry (standing, kind, day_from);
CREATE INDEX entry_kind ON entry (kind, day_from);
CREATE TABLE lineage (
  story INTEGER NOT NULL REFERENCES story (number),
  position INTEGER NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (story, position)
) WITHOUT ROWID;
CREATE TABLE finding (
  story INTEGER NOT NULL REFERENCES story (number),
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (story, position)
) WITHOUT ROWID;
CREATE TABLE across (
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (kind, position)
) WITHOUT ROWID;

-- Up to which change of the articles the stories, and what returns across them, were made.
CREATE TABLE state (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO state (name, value) VALUES ('articles', 0), ('stories', 0), ('across', 0);

-- What servers gave to ask with whether a page has changed.
CREATE TABLE validator (
  url TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT
) WITHOUT ROWID;

CREATE VIRTUAL TABLE article_words USING fts5 (title, text, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE fact_words USING fts5 (words, content = 'fact', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
