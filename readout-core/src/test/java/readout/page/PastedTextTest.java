package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.news.Article;
import readout.news.Outlet;
import readout.news.Published;
import readout.news.Region;

/**
 * Texts as people paste them from sites, mails and papers, each with what a reader would say of it in {@code
 * NAME.expected}: what it states of itself, a blank line, and the role of each line with the line's beginning.
 */
class PastedTextTest {
    private static final int CHARACTERS_COMPARED = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-wrapped-mail",
                "02-site-paste",
                "03-no-blank-lines",
                "04-title-stamp-first",
                "05-truncated",
                "06-listicle",
                "07-pull-quotes",
                "08-caption-sentence",
                "09-short-first-paragraph",
                "10-only-furniture",
                "11-dashes-crlf",
                "12-one-paragraph",
                "13-questions-title",
                "14-agency-inline",
                "15-quote-first",
                "16-world-service",
                "17-blog-report",
                "18-press-release",
                "19-aggregator",
                "20-paper-layout",
                "21-dated-agency"
            })
    void eachLineHasTheRoleThatAReaderWouldGiveIt(String name) {
        Article article = read(resource(name + ".txt"));
        assertThat(lines(article))
                .isEqualTo(resource(name + ".expected").lines().toList());
        PageAssertions.everyCharacterLiesInARegion(article);
    }

    @Test
    void hostileTextsAreReadInOnePass() {
        assertThat(read("word ".repeat(1_000_000)).regions()).isNotEmpty();
        assertThat(read("\"".repeat(100_000)).regions()).hasSize(1);
        assertThat(read("Short line\n".repeat(20_000)).regions()).isNotEmpty();
        assertThat(read("A sentence that stands here again and again, said the man.\n".repeat(10_000))
                        .regions())
                .isNotEmpty();
        assertThat(read("By A, B and C, ".repeat(20)).regions()).hasSize(1);
        // Found by ./evaluate fuzz: an expression for paths through a site took minutes.
        assertThat(read("Home " + ">".repeat(2_000) + " Trade").regions()).hasSize(1);
        assertThat(read("/".repeat(5_000) + "x.").regions()).hasSize(1);
        assertThat(read("").regions()).isEmpty();
        assertThat(read("\n \u2028 \uFEFF\n").regions()).isEmpty();
    }

    private static Article read(String text) {
        return new PageReader().read(new Page("id", "text", "00", Page.Form.PLAIN, text, Hints.NONE));
    }

    private static List<String> lines(Article article) {
        List<String> lines = new ArrayList<>();
        lines.add(field("title", article.title().orElse("")));
        lines.add(field("outlet", article.outlet().map(Outlet::name).orElse("")));
        lines.add(
                field("published", article.published().map(Published::toString).orElse("")));
        lines.add(field("byline", article.byline().orElse("")));
        lines.add(field("truncated", String.valueOf(article.truncated())));
        lines.add("");
        for (Region region : article.regions()) {
            article.quote(region.span())
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> region.kind() + "\t"
                            + line.substring(0, Math.min(CHARACTERS_COMPARED, line.length()))
                                    .strip())
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String field(String name, String value) {
        return (name + ": " + value).strip();
    }

    private static String resource(String name) {
        try (InputStream in = PastedTextTest.class.getResourceAsStream("pasted/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
