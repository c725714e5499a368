-- The list of what was seen and not taken is read from the latest article on.
CREATE INDEX abstention_latest ON abstention (article DESC, position);
