package readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.news.Span;

class PassageTest {

    private static final String TEXT = "They met.\nIt rained.\nIt went on raining.\nThe talks ended late.\nAll left.";

    @Test
    void paragraphsBetweenMarkedWordsAreLeftOut() {
        assertThat(shown("met", "talks")).isEqualTo("They [met]. … The [talks] ended late.");
    }

    @Test
    void neighbouringParagraphsFollowOneAnother() {
        assertThat(shown("met", "rained")).isEqualTo("They [met]. It [rained].");
    }

    @Test
    void severalMarksInOneParagraphAndAtTheEnds() {
        assertThat(shown("talks", "late.")).isEqualTo("The [talks] ended [late.]");
        assertThat(shown("All left.")).isEqualTo("[All left.]");
    }

    @Test
    void wordsThatRunOverAParagraphStayWhole() {
        assertThat(shown("met.\nIt", "left")).isEqualTo("They [met.\nIt] rained. … All [left].");
    }

    private static String shown(String... words) {
        Article article = Article.plain("a", TEXT);
        List<Span> spans = Stream.of(words)
                .map(word -> new Span(TEXT.indexOf(word), TEXT.indexOf(word) + word.length()))
                .toList();
        return Passage.of(article, new int[] {0, 10, 21, 41, 63}, spans, ArticleLinks.IN_REPORT).pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
