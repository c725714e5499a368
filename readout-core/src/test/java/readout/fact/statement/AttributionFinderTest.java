package readout.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.language.LanguageEngine;
import readout.news.Article;

/** Attributions in the broad sense: beliefs and wishes too, with all words of the cue and the source. */
class AttributionFinderTest {

    private static final LanguageEngine LANGUAGE = LanguageEngine.load();
    private static final AttributionFinder FINDER = AttributionFinder.load();

    @Test
    void aBeliefIsAnAttribution() {
        assertThat(found("Most ministers believe that the truce will hold."))
                .containsExactly("Most ministers | believe | that the truce will hold");
    }

    @Test
    void theDescriptionBelongsToTheSourceAndTheAuxiliaryToTheCue() {
        assertThat(found(
                        "Petra Lund, an analyst at the Institute of Northern Studies, has said that the deal is dead."))
                .containsExactly(
                        "Petra Lund, an analyst at the Institute of Northern Studies | has said | that the deal is dead");
    }

    @Test
    void aLabelBeforeAColonSpeaks() {
        assertThat(found("Kell: \"The border will open in May.\""))
                .containsExactly("Kell | : | The border will open in May");
    }

    @Test
    void aQuotationThatGoesOnBehindTheSentenceOfTheCueIsOneContent() {
        assertThat(found(
                        "\"The bridge has been unsafe for years,\" said Petra Lund, a fisherman who crosses it every day."
                                + " \"Nobody has ever asked us about it.\""))
                .containsExactly("Petra Lund, a fisherman who crosses it every day | said |"
                        + " The bridge has been unsafe for years ... Nobody has ever asked us about it");
    }

    @Test
    void aPlainEventIsNoAttribution() {
        assertThat(found("The ferry left the harbour at noon and reached the island in the evening."))
                .isEmpty();
    }

    @Test
    void whoeverHasHeardNothingYetFindsNothingWhereThereIsNothingToHear() {
        assertThat(found(AttributionFinder.load(), "Rain.")).isEmpty();
    }

    @Test
    void anArticleReadsTheSameWhoeverReadsItAndWhateverWasReadBefore() throws Exception {
        String text =
                "Tal promised help. \"We will rebuild the port,\" the president said, adding that work starts now.";
        List<String> alone = found(AttributionFinder.load(), text);
        found("Envoys doubt that the plan, which Kell praised as a \"masterpiece\", will work.");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<List<String>>> readers = Collections.nCopies(8, () -> found(text));
            for (Future<List<String>> reader : threads.invokeAll(readers)) {
                assertThat(reader.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> found(String text) {
        return found(FINDER, text);
    }

    private static List<String> found(AttributionFinder finder, String text) {
        Article article = Article.plain("a", text);
        return finder.find(LANGUAGE.read(article), 0.35).stream()
                .map(a -> String.join(
                        " | ",
                        a.source().map(span -> span.of(text)).orElse(""),
                        a.cue().of(text),
                        a.candidate().content().stream()
                                .map(span -> span.of(text))
                                .collect(Collectors.joining(" ... "))))
                .toList();
    }
}
