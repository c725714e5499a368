package readout.language;

/**
 * A personal pronoun of the third person.
 *
 * @param sentence number of the sentence
 * @param head its token
 * @param form which
 */
record Pronoun(int sentence, int head, Form form) implements Phrase {

    /** What a pronoun agrees with. */
    enum Form {
        HE(Gender.MALE),
        SHE(Gender.FEMALE),
        IT(Gender.UNKNOWN),
        THEY(Gender.UNKNOWN);

        private final Gender gender;

        Form(Gender gender) {
            this.gender = gender;
        }

        Gender gender() {
            return gender;
        }
    }

    @Override
    public int first() {
        return head;
    }

    @Override
    public int last() {
        return head;
    }
}
