package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    @ParameterizedTest
    @CsvSource({
        "said, VBD, say",
        "met, VBD, meet",
        "agreements, NNS, agreement",
        "countries, NNS, country",
        "Talks, NNS, talk",
        "imposing, VBG, impose",
        "signed, VBN, sign",
        "n't, RB, not",
        "were, VBD, be",
        "better, JJR, good",
        "Ardovia, NNP, Ardovia",
        "Tarnish, NNP, Tarnish",
        "5200, CD, 5200",
        "tariffing, VBG, tariff",
        "renominated, VBD, renominate",
    })
    void givesTheLemma(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
    }

    @Test
    void givesTheLemmaOfAClitic() {
        assertThat(LEMMATIZER.lemma("'s", "VBZ")).isEqualTo("be");
        assertThat(LEMMATIZER.lemma("’s", "POS")).isEqualTo("'s");
    }
}
