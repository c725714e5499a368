-- Names are found by their words, not by looking through all of them.
CREATE TABLE actor_word (
  word TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (word, name)
) WITHOUT ROWID;
INSERT OR IGNORE INTO actor_word (word, name)
WITH RECURSIVE part (name, word, rest) AS (
  SELECT name, '', lower || ' ' FROM actor
  UNION ALL
  SELECT name, substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM part WHERE rest <> ''
)
SELECT word, name FROM part WHERE word <> '';

-- What an article took from those of other stories is read with it.
CREATE INDEX across_id ON across (kind, id);
