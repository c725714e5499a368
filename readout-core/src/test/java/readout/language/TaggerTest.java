package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {

    private static final Tagger TAGGER = Tagger.load();

    @Test
    void tagsPlainNews() {
        assertThat(TAGGER.tag("The president of Ardovia said on Thursday that the talks will continue .".split(" ")))
                .containsExactly("DT", "NN", "IN", "NNP", "VBD", "IN", "NNP", "IN", "DT", "NNS", "MD", "VB", ".");
    }

    @Test
    void tagsAnEmptySentence() {
        assertThat(TAGGER.tag(new String[0])).isEmpty();
    }

    @Test
    void tellsNameAndVerbApart() {
        assertThat(TAGGER.tag("Tarn will mark the treaty .".split(" ")))
                .containsExactly("NNP", "MD", "VB", "DT", "NN", ".");
    }

    @Test
    void givesTheSameFromAnyThread() {
        List<String[]> sentences = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            sentences.add(
                    ("Ardovia lifted " + i + " tariffs , officials said , and plans talks with Marlow .").split(" "));
        }
        List<String> alone =
                sentences.stream().map(s -> String.join(" ", TAGGER.tag(s))).toList();
        List<String> together = sentences.parallelStream()
                .map(s -> String.join(" ", TAGGER.tag(s)))
                .toList();
        assertThat(together).isEqualTo(alone);
    }
}
