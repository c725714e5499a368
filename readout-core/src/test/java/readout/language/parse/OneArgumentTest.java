package readout.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneArgumentTest {

    private static final List<String> RELATIONS = List.of("compound", "nsubj", "obj", "obl", "root");

    @Test
    void neighbouringObjectsAreOneName() {
        assertThat(mend(
                        "She met Kestrian President Tal",
                        "PRP VBD NNP NNP NNP",
                        "nsubj root obj compound obj",
                        2,
                        0,
                        2,
                        5,
                        2))
                .isEqualTo("2:nsubj 0:root 5:compound 5:compound 2:obj");
    }

    @Test
    void neighbouringSubjectsAreOneName() {
        assertThat(mend("Velda Kern met Tal", "NNP NNP VBD NNP", "nsubj nsubj root nsubj", 3, 3, 0, 3))
                .isEqualTo("2:compound 3:nsubj 0:root 3:nsubj");
    }

    @Test
    void namesOnBothSidesOfTheVerbStay() {
        assertThat(mend("Ardovia met Kestria", "NNP VBD NNP", "nsubj root nsubj", 2, 0, 2))
                .isEqualTo("2:nsubj 0:root 2:nsubj");
    }

    @Test
    void namesWithAWordBetweenThemStay() {
        assertThat(mend("met Tal yesterday Kern", "VBD NNP RB NNP", "root obj obl obj", 0, 1, 1, 1))
                .isEqualTo("0:root 1:obj 1:obl 1:obj");
    }

    @Test
    void aCommonNounBeforeANameStays() {
        assertThat(mend("met envoys Kern", "VBD NNS NNP", "root obj obj", 0, 1, 1))
                .isEqualTo("0:root 1:obj 1:obj");
    }

    private static String mend(String forms, String tags, String relations, int... heads) {
        String[] names = relations.split(" ");
        int n = heads.length;
        WordFeatures words = new WordFeatures(new Vocabulary(new int[0]));
        words.read(forms.split(" "), tags.split(" "), new int[n], 0, n);
        int[] mended = new int[n + 1];
        int[] numbers = new int[n + 1];
        for (int i = 1; i <= n; i++) {
            mended[i] = heads[i - 1];
            numbers[i] = RELATIONS.indexOf(names[i - 1]);
        }
        new OneArgument(RELATIONS).mend(words, mended, numbers, n);
        return IntStream.rangeClosed(1, n)
                .mapToObj(i -> mended[i] + ":" + RELATIONS.get(numbers[i]))
                .collect(Collectors.joining(" "));
    }
}
