-- A store in PostgreSQL. The same tables, with the types of that database, are in ../sqlite.
-- What is read from articles: articles, their versions, the facts of the latest version.
CREATE TABLE run (
  number BIGINT PRIMARY KEY,
  started TEXT NOT NULL
);
CREATE TABLE article (
  number BIGINT PRIMARY KEY,
  place TEXT NOT NULL UNIQUE,
  id TEXT NOT NULL UNIQUE,
  version BIGINT NOT NULL,
  run BIGINT NOT NULL,
  outlet TEXT,
  title TEXT,
  published TEXT,
  moment TEXT,
  day_from TEXT,
  day_to TEXT,
  language TEXT NOT NULL,
  truncated BIGINT NOT NULL,
  facts BIGINT NOT NULL,
  story BIGINT
);
CREATE INDEX article_outlet ON article (outlet, day_from);
CREATE INDEX article_day ON article (day_from);
CREATE INDEX article_story ON article (story);
CREATE INDEX article_run ON article (run);
CREATE TABLE version (
  article BIGINT NOT NULL REFERENCES article (number),
  version BIGINT NOT NULL,
  run BIGINT NOT NULL,
  sha256 TEXT NOT NULL,
  content TEXT NOT NULL,
  document BYTEA NOT NULL,
  PRIMARY KEY (article, version)
);
CREATE INDEX version_sha256 ON version (sha256);
CREATE TABLE feature (
  article BIGINT PRIMARY KEY REFERENCES article (number),
  terms BYTEA NOT NULL
);
CREATE TABLE fact (
  number BIGINT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article BIGINT NOT NULL REFERENCES article (number),
  kind TEXT NOT NULL,
  outlet TEXT,
  day_from TEXT,
  day_to TEXT,
  story BIGINT,
  entry BIGINT,
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
  fact BIGINT NOT NULL REFERENCES fact (number),
  PRIMARY KEY (actor, fact, part)
);
CREATE INDEX fact_actor_fact ON fact_actor (fact);
CREATE TABLE actor (
  name TEXT PRIMARY KEY,
  lower TEXT NOT NULL,
  facts BIGINT NOT NULL
);
CREATE INDEX actor_facts ON actor (facts);
CREATE TABLE abstention (
  article BIGINT NOT NULL REFERENCES article (number),
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (article, position)
);
CREATE TABLE change (
  article BIGINT NOT NULL REFERENCES article (number),
  version BIGINT NOT NULL,
  position BIGINT NOT NULL,
  run BIGINT NOT NULL,
  kind TEXT NOT NULL,
  gone_fact TEXT,
  gone TEXT,
  come_fact TEXT,
  come TEXT,
  PRIMARY KEY (article, version, position)
);
CREATE INDEX change_run ON change (run);

-- What follows when they are read together. A story has the number of its article that came first.
CREATE TABLE story (
  number BIGINT PRIMARY KEY,
  signature TEXT NOT NULL,
  run BIGINT NOT NULL,
  title TEXT NOT NULL,
  place TEXT,
  moment TEXT,
  first TEXT NOT NULL,
  day_from TEXT,
  day_to TEXT,
  articles BIGINT NOT NULL,
  outlets BIGINT NOT NULL,
  entries BIGINT NOT NULL,
  disputed BIGINT NOT NULL,
  json TEXT NOT NULL
);
CREATE INDEX story_day ON story (day_from);
CREATE INDEX story_disputed ON story (disputed, day_from);
CREATE INDEX story_run ON story (run);
CREATE TABLE story_gone (
  number BIGINT NOT NULL,
  run BIGINT NOT NULL,
  PRIMARY KEY (number, run)
);
CREATE TABLE entry (
  story BIGINT NOT NULL REFERENCES story (number),
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  standing TEXT NOT NULL,
  day_from TEXT,
  day_to TEXT,
  facts BIGINT NOT NULL,
  articles BIGINT NOT NULL,
  origins BIGINT NOT NULL,
  variances BIGINT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (story, position)
);
CREATE INDEX entry_standing ON entry (standing, kind, day_from);
CREATE INDEX entry_kind ON entry (kind, day_from);
CREATE TABLE lineage (
  story BIGINT NOT NULL REFERENCES story (number),
  position BIGINT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (story, position)
);
CREATE TABLE finding (
  story BIGINT NOT NULL REFERENCES story (number),
  position BIGINT NOT NULL,
  type TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (story, position)
);
CREATE TABLE across (
  kind TEXT NOT NULL,
  position BIGINT NOT NULL,
  id TEXT NOT NULL,
  json TEXT NOT NULL,
  PRIMARY KEY (kind, position)
);

-- Up to which change of the articles the stories, and what returns across them, were made.
CREATE TABLE state (
  name TEXT PRIMARY KEY,
  value BIGINT NOT NULL
);
INSERT INTO state (name, value) VALUES ('articles', 0), ('stories', 0), ('across', 0);

-- What servers gave to ask with whether a page has changed.
CREATE TABLE validator (
  url TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT
);

CREATE TABLE article_words (
  number BIGINT PRIMARY KEY REFERENCES article (number),
  title TEXT,
  text TEXT NOT NULL,
  words TSVECTOR NOT NULL
);
CREATE INDEX article_words_words ON article_words USING GIN (words);
CREATE TABLE fact_words (
  number BIGINT PRIMARY KEY REFERENCES fact (number),
  words TSVECTOR NOT NULL
);
CREATE INDEX fact_words_words ON fact_words USING GIN (words);
