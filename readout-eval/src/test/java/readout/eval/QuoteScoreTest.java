package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.news.Span;

/** One rule for every program whose quotations are compared. */
class QuoteScoreTest {

    private static final String TEXT =
            "\"We will pay,\" said Mira Kell, the minister. \"The money is ready.\" \"In May,\" she said. A \"gift\" came.";

    private final SpokenQuote first = quote("We will pay", "Mira Kell, the minister");
    private final SpokenQuote second = quote("The money is ready.", "Mira Kell, the minister");
    private final SpokenQuote third = quote("In May", "she");
    private final QuoteArticle article = new QuoteArticle(TEXT, List.of(first, second, third), List.of(span("gift")));

    @Test
    void whatIsAnnotatedScoresOne() {
        QuoteScore score = scored(first, second, third);

        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void aSpeakerIsRightByPlaceOrByTheLastWordOfAName() {
        SpokenQuote byName = new SpokenQuote(span("\"We will pay,\""), List.of(), List.of("Kell"));
        SpokenQuote byPlace = new SpokenQuote(span("In May"), List.of(span("she")), List.of("Oren Tal"));
        QuoteScore score = scored(byName, byPlace);

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(2 / 3.0);
    }

    @Test
    void anotherSpeakerOrAnotherPlaceIsWrong() {
        SpokenQuote wrong = new SpokenQuote(span("We will pay"), List.of(), List.of("Oren Tal"));
        SpokenQuote nowhere = new SpokenQuote(span("A \"gift\" came."), List.of(), List.of("Kell"));

        assertThat(scored(wrong).precision()).isZero();
        assertThat(scored(first, nowhere).precision()).isEqualTo(0.5);
        assertThat(scored(first, quote("said Mira Kell", "she")).precision()).isEqualTo(0.5);
    }

    @Test
    void whatLiesInAnotherAttributionIsNeitherRightNorWrong() {
        SpokenQuote mixed = new SpokenQuote(span("gift"), List.of(), List.of("Kell"));

        assertThat(scored(first, mixed).precision()).isEqualTo(1);
    }

    @Test
    void piecesOfOneSpeakerWithoutAWordBetweenAreOneQuotation() {
        String text = "\"First. \n\"Second.\" said Kell.";
        Span source = new Span(text.indexOf("Kell"), text.indexOf("Kell") + 4);
        SpokenQuote one = new SpokenQuote(new Span(1, 7), List.of(source), List.of("Kell"));
        SpokenQuote two = new SpokenQuote(new Span(10, 17), List.of(source), List.of("Kell"));
        SpokenQuote whole = new SpokenQuote(new Span(1, 17), List.of(source), List.of("Kell"));
        QuoteScore score = new QuoteScore();
        score.add(new QuoteArticle(text, List.of(whole), List.of()), List.of(one, two));

        assertThat(score.f1()).isEqualTo(1);
    }

    @Test
    void nothingFoundScoresZero() {
        assertThat(scored().f1()).isZero();
    }

    private QuoteScore scored(SpokenQuote... found) {
        QuoteScore score = new QuoteScore();
        score.add(article, List.of(found));
        return score;
    }

    private static SpokenQuote quote(String words, String source) {
        return new SpokenQuote(span(words), List.of(span(source)), List.of(source));
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
