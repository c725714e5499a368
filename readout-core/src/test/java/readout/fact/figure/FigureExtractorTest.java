package readout.fact.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.language.LanguageEngine;
import readout.news.Article;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.PartialDate;
import readout.news.Published;

class FigureExtractorTest {

    private static final LanguageEngine LANGUAGE = LanguageEngine.load();

    static Stream<String> rows() throws IOException {
        try (InputStream in = FigureExtractorTest.class.getResourceAsStream("figures.txt")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void takesFiguresAndNothingElse(String row) {
        int bar = row.indexOf('|');
        String text = row.substring(0, bar).strip();
        String found =
                figures(text).stream().map(fact -> told(text, (Figure) fact)).collect(Collectors.joining(" ; "));
        assertThat(found).as(text).isEqualTo(row.substring(bar + 1).strip());
    }

    @Test
    void tablePastedAsTextGivesNoError() {
        String text = "Orlia 12 14 17.5 99/99/9999 " + "31 | 4.5% | n.a. ".repeat(500);
        assertThat(figures(text))
                .allSatisfy(fact -> assertThat(fact.evidence().get(0).end()).isLessThanOrEqualTo(text.length()));
    }

    private static List<? extends Fact> figures(String text) {
        Article article = Article.plain("x", text)
                .withPublished(new Published(
                        new PartialDate(2031, 3, 14), Optional.empty(), Published.How.GIVEN, "by the test"));
        return new FigureExtractor().extract(LANGUAGE.read(article)).facts();
    }

    private static String told(String text, Figure figure) {
        return figure.amount().span().of(text) + " = "
                + figure.amount().qualifier().map(q -> q.label() + " ").orElse("")
                + figure.amount().number().toPlainString() + " "
                + figure.amount().unit() + " of " + figure.what()
                + figure.period().map(p -> " in " + p).orElse("")
                + figure.change()
                        .map(c -> " by " + c.amount().number().toPlainString() + " "
                                + c.amount().unit()
                                + c.base().map(b -> " from " + b).orElse(""))
                        .orElse("")
                + (figure.planned() ? " planned" : "")
                + (figure.telling().negated() ? " negated" : "");
    }
}
