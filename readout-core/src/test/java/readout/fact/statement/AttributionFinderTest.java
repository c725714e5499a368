package readout.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.language.LanguageEngine;
import readout.news.Article;
import readout.news.Region;
import readout.news.Span;

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
    void aPlainEventIsNoAttribution() {
        assertThat(found("The ferry left the harbour at noon and reached the island in the evening."))
                .isEmpty();
    }

    private static List<String> found(String text) {
        Article article = new Article(
                "a",
                "a.txt",
                "",
                text,
                List.of(new Region(new Span(0, text.length()), Region.Kind.BODY)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                false);
        return FINDER.find(LANGUAGE.read(article), 0.35).stream()
                .map(a -> String.join(
                        " | ",
                        a.source().map(span -> span.of(text)).orElse(""),
                        a.cue().of(text),
                        a.candidate().content().get(0).of(text)))
                .toList();
    }
}
