package readout.language;

/**
 * A proper name in a sentence, without title.
 *
 * @param first its first token
 * @param last its last token
 * @param kind what it names
 */
public record Name(int first, int last, Kind kind) {

    /** What a name names. States are places here; {@link EntityResolver} tells when one acts. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PLACE,
        /** Demonyms and adjectives (Chinese), events, laws, works. */
        OTHER
    }
}
