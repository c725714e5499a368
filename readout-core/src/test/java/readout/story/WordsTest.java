package readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void hyphensSeparateAndPointsInNumbersDoNot() {
        assertThat(Words.of("the U.S. back-to-back 3.6 2,500 ships' \u2019tis"))
                .extracting(Word::stem)
                .contains("us", "3.6", "2500", "ship");
    }

    @ParameterizedTest
    @CsvSource({
        "stabilising, stability",
        "stabilizing, stabilising",
        "globalisation, globalization",
        "countries, country",
        "mutually, mutual",
        "unilateralist, unilateralism",
        "behaviour, behavior",
        "signed, signing"
    })
    void relatedWordsMeet(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"news, new", "china, chin", "sanction, sanctity"})
    void othersDoNot(String one, String other) {
        assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
    }
}
