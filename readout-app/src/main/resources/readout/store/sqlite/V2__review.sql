-- What people say of abstentions. It outlives the versions of an article, so it repeats what was judged.
CREATE TABLE review (
  doubt TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL,
  verdict TEXT NOT NULL,
  judged TEXT NOT NULL
) WITHOUT ROWID;
