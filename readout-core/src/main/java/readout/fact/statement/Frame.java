package readout.fact.statement;

/** How the content of a statement stands to its cue. */
public enum Frame {
    /** A clause that the cue governs: "said that S", "S, X said". */
    CLAUSE,
    /** The cue is an insertion in the clause: "S, X said, S"; "S, as X said". */
    HOST,
    /** An infinitive: "pledged to act". */
    INFINITIVE,
    /** A noun phrase: "condemned the attack". */
    OBJECT,
    /** A noun phrase and what is said of it: "described the talks as useful". */
    OBJECT_AND_MORE,
    /** A noun phrase behind a preposition: "called for calm". */
    OBLIQUE,
    /** The same with what follows: "referred to him as a friend". */
    OBLIQUE_AND_MORE,
    /** A clause behind a preposition or "as": "accused X of lying". */
    ADVERBIAL,
    /** The subject of a passive: "the plan was criticised". */
    PASSIVE,
    /** The subject of a passive with its complement: "X is expected to win". */
    PASSIVE_AND_MORE,
    /** A quotation next to the cue, whatever the tree says. */
    QUOTE,
    /** All of the sentence before the cue and its subject. */
    BEFORE,
    /** All of the sentence after the cue. */
    AFTER,
    /** A noun or adjective with a clause: "the claim that S", "confident that S". */
    NOMINAL_CLAUSE,
    /** A noun or adjective with a noun phrase: "a call for calm". */
    NOMINAL_OBLIQUE,
    /** "According to X, S". */
    SOURCE_PHRASE,
    /** "X: S". */
    COLON
}
