-- Names are found by their words, not by looking through all of them.
CREATE TABLE actor_word (
  word TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (word, name)
);
INSERT INTO actor_word (word, name)
SELECT DISTINCT w.word, a.name FROM actor a, unnest(string_to_array(a.lower, ' ')) AS w (word) WHERE w.word <> '';

-- What an article took from those of other stories is read with it.
CREATE INDEX across_id ON across (kind, id);
