package readout.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.news.Span;

/** What stands between quotation marks, whatever marks a page uses. */
class QuotationFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\"We agree,\" she said. | We agree,",
                "“We agree,” she said. | We agree,",
                "„Wir“ and «nous» | Wir;nous",
                "``We agree,'' she said. | We agree,",
                "''We agree,'' he said. ''We do.'' | We agree,;We do.",
                "He called it ‘a new path’ for both. | a new path",
                "She said 'no deal' was near. | no deal",
                "The two states' trade and Voss's visit | ",
                "Don't wait, it's the states' turn. | ",
                "the '90s and rock 'n' roll | ",
                "\"They told us 'no' twice,\" he said. | They told us 'no' twice,",
                "the \"so-called\" truce and the \"real\" one | so-called;real",
                "It was 5' high and \" is a mark. | ",
                "“We never agreed | We never agreed",
                "”We never agreed,” he said. | We never agreed,",
                "It was over.” And then. | ",
                "“He said “no” to us,” she said. | He said “no",
                "\"\" and “ ” are empty | ",
            })
    void findsWhatIsQuoted(String text, @org.jspecify.annotations.Nullable String expected) {
        assertThat(String.join(";", inner(text))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aQuotationOfSeveralParagraphsIsResumed() {
        String text = "“First,” he said. “Second.\n\n“Third.”\n\nAnd then.";
        List<Quotation> found = QuotationFinder.find(text, new Span(0, text.length()));
        assertThat(inner(text)).containsExactly("First,", "Second.", "Third.");
        assertThat(found.get(1).closed()).isFalse();
        assertThat(found.get(2).resumed()).isTrue();
    }

    @Test
    void aForgottenClosingMarkEndsWithItsParagraph() {
        assertThat(inner("“We agree, he said.\n\nThe visit ended.")).containsExactly("We agree, he said.");
    }

    @Test
    void aSecondOpeningMarkEndsAQuotationThatWasNotClosed() {
        assertThat(inner("\"We agree, he said. \"We do,\" she said.")).containsExactly("We agree, he said.", "We do,");
    }

    @Test
    void aLineThatIsOnlyWrappedDoesNotEndAQuotation() {
        assertThat(inner("\"We agree\nwith this,\" he said.")).containsExactly("We agree\nwith this,");
    }

    @Test
    void aHundredThousandMarksAreNoTrouble() {
        for (String mark : List.of("\"", "“", "”", "'", "‘", "''", "‘a ", "\"a ", " \"a\" ")) {
            String text = mark.repeat(100_000);
            List<Quotation> found = QuotationFinder.find(text, new Span(0, text.length()));
            assertInvariants(text, found);
        }
    }

    @Test
    void aParagraphOfFiveMegabytesIsReadInOnePass() {
        for (String piece : List.of("\"we agree\" he said, ", "‘a’ 'b ", "it’s “so ", "\"\" ")) {
            String text = piece.repeat(5_000_000 / piece.length());
            List<Quotation> found = QuotationFinder.find(text, new Span(0, text.length()));
            assertInvariants(text, found.subList(0, Math.min(1000, found.size())));
        }
    }

    @Test
    void randomTextsGiveOrderedSpansInBounds() {
        Random random = new Random(7);
        String alphabet = "ab. ,\n\"“”'‘’«»`\u0000\u200F\u05D0\uD83D\uDE00";
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertInvariants(text.toString(), QuotationFinder.find(text.toString(), new Span(0, text.length())));
        }
    }

    private static void assertInvariants(String text, List<Quotation> found) {
        int end = 0;
        for (Quotation quotation : found) {
            assertThat(quotation.outer().start()).isGreaterThanOrEqualTo(end);
            assertThat(quotation.outer().contains(quotation.inner())).isTrue();
            end = quotation.outer().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    private static List<String> inner(String text) {
        return QuotationFinder.find(text, new Span(0, text.length())).stream()
                .map(quotation -> quotation.inner().of(text))
                .toList();
    }
}
