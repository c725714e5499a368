package readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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

    @Test
    void aWordIsTheSameWhateverWasCutBefore() {
        Word first = Words.of("Marwick's Lamps").get(1);
        IntStream.range(0, 100_000).forEach(i -> Words.of("lamp" + i + " Lamps" + i));

        assertThat(Words.of("Marwick's Lamps").get(1)).isEqualTo(first);
        assertThat(Words.of("lamps LAMPS Lamps")).extracting(Word::capital).containsExactly(false, true, true);
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
