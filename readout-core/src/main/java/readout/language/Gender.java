package readout.language;

/** Grammatical gender of a person in English. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
