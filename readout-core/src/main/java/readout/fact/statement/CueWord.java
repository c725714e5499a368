package readout.fact.statement;

import java.util.Set;

/**
 * A word that may report what somebody says, thinks or wants.
 *
 * @param lemma its lemma
 * @param part its part of speech
 * @param sense what it reports
 * @param frames letters for the contents that it takes in a statement: c clause, q quotation, i infinitive, o noun
 *     phrase, m noun phrase and more, and prepositions written out
 */
record CueWord(String lemma, Part part, Sense sense, Set<String> frames) {

    /** Parts of speech. */
    enum Part {
        VERB,
        NOUN,
        ADJECTIVE;

        /** That of a word with a tag of the Penn Treebank; what is neither verb nor noun counts as an adjective. */
        static Part of(String tag) {
            return tag.startsWith("V") ? VERB : tag.startsWith("N") ? NOUN : ADJECTIVE;
        }
    }

    /** What a cue reports. */
    enum Sense {
        /** An utterance. */
        SAY,
        /** An utterance that is an act: pledge, condemn, praise. */
        ACT,
        /** What a document, poll or finding says. */
        SHOW,
        /** What somebody thinks, feels or wants: no statement, unless it is said. */
        MIND
    }
}
