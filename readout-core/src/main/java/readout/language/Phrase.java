package readout.language;

/** A noun phrase of a sentence that may stand for an actor. */
sealed interface Phrase permits NamePhrase, Description, Pronoun {

    /** Number of the sentence. */
    int sentence();

    /** First token. */
    int first();

    /** Last token. */
    int last();

    /** The token that heads the phrase. */
    int head();
}
