package readout.language;

/**
 * A player at a place of the article, as later words look back on it.
 *
 * @param player who
 * @param sentence number of the sentence
 * @param token head of the phrase
 * @param prominence of its grammatical function, see {@link Grammar#prominence}
 * @param speaks whether it is the subject of a verb of speech
 */
record Appearance(Player player, int sentence, int token, int prominence, boolean speaks) {}
