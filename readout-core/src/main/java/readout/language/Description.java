package readout.language;

import java.util.List;

/**
 * A noun phrase that describes somebody without a name: "the Chinese president", "both sides", "a senior official".
 *
 * @param sentence number of the sentence
 * @param first first token
 * @param last last token, the head noun
 * @param noun the head noun with its class
 * @param number how many it says ("two", "both"), else 1 or 0 for an unknown plural
 * @param states the states that it names, by adjective, possessive or "of"
 * @param opening how it begins
 * @param words with what follows by preposition, without article
 */
record Description(
        int sentence,
        int first,
        int last,
        NounClass noun,
        int number,
        List<String> states,
        Opening opening,
        String words)
        implements Phrase {

    /** How a noun phrase begins. */
    enum Opening {
        DEFINITE,
        INDEFINITE,
        /** his, her, its, their. */
        POSSESSIVE,
        BARE
    }

    @Override
    public int head() {
        return last;
    }

    boolean plural() {
        return number != 1;
    }
}
