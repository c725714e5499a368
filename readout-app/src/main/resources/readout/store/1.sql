-- Articles with all their versions, their facts as lines of the export format, and an index of their words.
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  place TEXT NOT NULL,
  version INTEGER NOT NULL,
  id TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content TEXT NOT NULL,
  outlet TEXT,
  title TEXT,
  published TEXT,
  text TEXT NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (place, version)
);
CREATE INDEX article_sha256 ON article (sha256);
CREATE INDEX article_id ON article (id);
CREATE TABLE fact (
  article INTEGER NOT NULL REFERENCES article (number),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  json TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE article_words USING fts5 (title, text, content = 'article', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
