package readout.fact.statement;

import java.util.function.Predicate;
import readout.language.Sentence;

/** What may be taken for an attribution by whoever asks for some. */
interface Permission {

    /** Everything whose cue is rather one than none. */
    Permission ALL = new Permission() {
        @Override
        public double leastOdds() {
            return 0;
        }

        @Override
        public boolean mayReport(Sentence s, int cue) {
            return true;
        }

        @Override
        public Predicate<Candidate> of(Sentence s, int cue) {
            return candidate -> true;
        }
    };

    /** The least odds, as a logarithm, with which a word is looked at as a cue. */
    double leastOdds();

    /** Whether a token may be the cue of a candidate that is permitted; the others need not be looked at. */
    boolean mayReport(Sentence s, int cue);

    /** Which candidates of a cue are permitted. */
    Predicate<Candidate> of(Sentence s, int cue);
}
