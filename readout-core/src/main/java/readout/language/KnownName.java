package readout.language;

/**
 * A name of the gazetteer.
 *
 * @param text as it is written
 * @param kind what it names
 * @param canonical the name that stands for all names of the same thing
 * @param state the state that a demonym, capital or house belongs to, else empty
 */
record KnownName(String text, Kind kind, String canonical, String state) {

    /** What a known name stands for. */
    enum Kind {
        STATE(Name.Kind.PLACE),
        CAPITAL(Name.Kind.PLACE),
        PLACE(Name.Kind.PLACE),
        /** A building that stands for those who work in it. */
        HOUSE(Name.Kind.ORGANISATION),
        BLOC(Name.Kind.ORGANISATION),
        ORGANISATION(Name.Kind.ORGANISATION),
        DEMONYM(Name.Kind.OTHER);

        private final Name.Kind name;

        Kind(Name.Kind name) {
            this.name = name;
        }

        Name.Kind asName() {
            return name;
        }
    }

    /** True for names that are also ordinary words or names of people, so that the context must decide. */
    boolean ambiguous() {
        return Gazetteer.AMBIGUOUS.contains(text);
    }
}
