package readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.page.Hints;
import readout.page.Page;
import readout.page.PageReader;

class ProblemTest {
    @Test
    void aTextWithoutSentencesIsNamed() {
        Problem problem = Problem.of(read("Home\nWorld\nLog in\n12:30\n")).orElseThrow();
        assertThat(problem.toString()).startsWith("in/a.txt: no sentences found");
        assertThat(problem.severity()).isEqualTo(Problem.Severity.SKIPPED);
    }

    @Test
    void anotherLanguageIsNamedInWords() {
        Article article = read(
                "Die beiden Minister trafen sich am Montag in Vestra und sagten, dass sie die Zölle nicht vor"
                        + " dem Frühjahr ändern werden. Das sei auch nicht nötig, weil die Preise noch nicht gestiegen sind.");
        Problem problem = Problem.of(article).orElseThrow();
        assertThat(problem.message()).contains("German (de)").contains("no facts");
        assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
    }

    @Test
    void anEnglishArticleIsNoProblem() {
        assertThat(Problem.of(
                        read("The two ministers met in Vestra on Monday and agreed to meet again in the spring.")))
                .isEmpty();
    }

    private static Article read(String text) {
        return new PageReader().read(new Page("a", "in/a.txt", "00", Page.Form.PLAIN, text, Hints.NONE));
    }
}
