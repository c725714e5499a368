package readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Region;
import readout.news.Span;
import readout.news.Statement;

/** What holds for every article, whatever its words: the invariant test that all extractors share. */
class ReadoutTest {

    private static final Readout READOUT = Readout.load();
    private static final String[] WORDS = {
        "said",
        "President",
        "Ana",
        "Doral",
        "\"",
        "“",
        "”",
        "'",
        "Morvania",
        "on",
        "Thursday",
        ",",
        ".",
        "\n\n",
        "met",
        "he",
        "that",
        "talks",
        "5",
        "billion",
        "dollars",
        "%",
        "tariffs",
        "signed",
        "the",
        "agreement",
        "with",
        "May",
        "2031",
        "according to",
        "over 20",
        "documents",
        "(",
        ")",
        "\u202e",
        "\u0000",
        "\ud83d\ude00",
        "will",
        "not",
        "in"
    };

    @Test
    void factsLieInTheirTextAndAreInOrder() {
        for (int seed = 0; seed < 60; seed++) {
            ArticleFacts facts = READOUT.read(article(randomText(new Random(seed), 400)));
            int last = 0;
            for (Fact fact : facts.facts()) {
                int start = fact.evidence().get(0).start();
                assertThat(start).isGreaterThanOrEqualTo(last);
                last = start;
                spansOf(fact)
                        .forEach(span -> assertThat(span.end())
                                .isLessThanOrEqualTo(facts.article().text().length()));
            }
            assertThat(facts.facts()).extracting(Fact::id).doesNotHaveDuplicates();
            facts.timexes()
                    .forEach(t -> assertThat(t.span().end())
                            .isLessThanOrEqualTo(facts.article().text().length()));
        }
    }

    @Test
    void allThreadsReadTheSame() throws Exception {
        List<Article> articles = new ArrayList<>();
        for (int seed = 0; seed < 16; seed++) {
            articles.add(article(randomText(new Random(seed), 200)));
        }
        List<ArticleFacts> alone = articles.stream().map(READOUT::read).toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<ArticleFacts>> together = articles.stream()
                    .map(article -> pool.submit(() -> READOUT.read(article)))
                    .toList();
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anArticleInAnotherLanguageHasNoFacts() {
        String text = "Präsidentin Ana Doral sagte am Donnerstag, die Gespräche mit Morvania seien nützlich gewesen.";

        assertThat(READOUT.read(article(text, "de")).facts()).isEmpty();
    }

    @Test
    void whatIsReportedIsFound() {
        ArticleFacts facts = READOUT.read(
                article(
                        "President Ana Doral said on Thursday that trade with Morvania had reached 5 billion dollars in 2030."));

        assertThat(facts.facts()).anySatisfy(fact -> {
            assertThat(fact).isInstanceOf(Statement.class);
            assertThat(((Statement) fact).speakers().get(0).name()).isEqualTo("Ana Doral");
        });
        assertThat(facts.facts()).anySatisfy(fact -> {
            assertThat(fact).isInstanceOf(Figure.class);
            assertThat(((Figure) fact).amount().unit()).isEqualTo("USD");
            assertThat(fact.telling().attribution()).isPresent();
        });
    }

    private static List<Span> spansOf(Fact fact) {
        List<Span> spans = new ArrayList<>(fact.evidence());
        if (fact instanceof Statement statement) {
            spans.addAll(statement.content());
            spans.addAll(statement.quoted());
            spans.addAll(statement.cue());
            statement.speakers().forEach(speaker -> speaker.span().ifPresent(spans::add));
        }
        return spans;
    }

    private static String randomText(Random random, int words) {
        StringBuilder text = new StringBuilder("President");
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(12) == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }

    private static Article article(String text) {
        return article(text, "en");
    }

    private static Article article(String text, String language) {
        return new Article(
                "a",
                "a.txt",
                "",
                text,
                List.of(new Region(new Span(0, text.length()), Region.Kind.BODY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language,
                false);
    }
}
