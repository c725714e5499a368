package readout.eval.generate;

import java.util.SplittableRandom;

/** A state, its adjective, its capital, its president and its foreign minister. */
record GeneratedState(String name, String adjective, String capital, String leader, String minister) {

    static GeneratedState of(SplittableRandom random) {
        String root = Invented.name(random, 2, "");
        return new GeneratedState(
                root + "ia", root + "ian", Invented.name(random, 2, "a"), person(random), person(random));
    }

    private static String person(SplittableRandom random) {
        return Invented.name(random, 1, "a") + " " + Invented.name(random, 2, "");
    }
}
