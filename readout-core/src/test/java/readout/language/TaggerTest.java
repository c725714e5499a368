package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

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
}
