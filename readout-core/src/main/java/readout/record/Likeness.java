package readout.record;

import java.util.List;

/** How likely two facts of one kind report the same thing. */
interface Likeness {

    /** From 0 (never one thing) to 1; symmetric. Facts are joined from {@link #threshold()} on, and left apart below. */
    double of(Reported one, Reported other);

    double threshold();

    /** Two facts of one article are told twice only when they are at least so alike. */
    default double repeated() {
        return 0.8;
    }

    /** Whether two facts that were not joined may be one thing after all, so that silence cannot be claimed. */
    default boolean maybe(Reported one, Reported other) {
        return of(one, other) >= threshold() / 2;
    }

    /** Words for the index: facts without a key in common are never compared. */
    List<String> keys(Reported fact);
}
