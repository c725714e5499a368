package readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.news.ArticleFacts;
import readout.news.Refrain;

/** What counts as a formula that returns, and which wordings are one. */
class RefrainTest {

    /** Two dinners two years apart; at each somebody says one thing. */
    private static List<Refrain> refrains(String first, String second) {
        return new RecordBuilder()
                .build(List.of(
                        Report.on("A", "2029-05-01", "Velt gave a dinner in Marwick. He spoke of " + first + ".")
                                .said("Velt", first)
                                .facts(),
                        Report.on("B", "2031-03-04", "Guests came to Port Sable by boat. Lamm praised " + second + ".")
                                .said("Lamm", second)
                                .facts()))
                .refrains();
    }

    @Test
    void theWordsOfAFormulaMayBeTurnedRoundAndPulledApart() {
        List<Refrain> refrains =
                refrains("sea lanes that are unobstructed and safe", "safe and long unobstructed sea lanes");

        assertThat(refrains).hasSize(1);
        assertThat(refrains.get(0).variants()).hasSize(2);
        assertThat(refrains.get(0).change()).isPresent();
    }

    @Test
    void whetherPlacesAreHeldOrReadAgainChangesNothing() {
        List<ArticleFacts> articles = List.of(
                Report.on(
                                "A",
                                "2029-05-01",
                                "Velt gave a dinner in Marwick. He spoke of the turbulence of safe sea lanes.")
                        .said("Velt", "the turbulence of safe sea lanes")
                        .facts(),
                Report.on("B", "2031-03-04", "Guests came to Port Sable. Lamm praised safe sea lanes amid turbulence.")
                        .said("Lamm", "safe sea lanes amid turbulence")
                        .facts());
        Archive archive = Archive.inMemory();
        FormulaCounts counts = new FormulaCounts();
        PartyWords parties = new PartyWords();
        for (ArticleFacts article : articles) {
            archive.add(article);
            counts.add(List.of(article));
            parties.add(article);
        }
        List<List<String>> stories = List.of(List.of("A"), List.of("B"));

        List<Refrain> held = RefrainFinder.find(stories, archive, counts, parties, 1_000);

        assertThat(held).isNotEmpty();
        assertThat(RefrainFinder.find(stories, archive, counts, parties, 0)).isEqualTo(held);
        assertThat(RefrainFinder.find(stories, archive, counts, parties, 1)).isEqualTo(held);
    }

    @Test
    void oneRareWordForANotionReturnsInOtherSurroundings() {
        assertThat(refrains("the turbulence in which all live", "great patience amid turbulences"))
                .extracting(Refrain::variants)
                .containsExactly(List.of("turbulence", "turbulences"));
    }

    @Test
    void aRareThingIsASubjectAndNoFormula() {
        assertThat(refrains("the old lighthouse keeper", "a catalogue of the lighthouse"))
                .isEmpty();
    }

    @Test
    void aPlaceIsASubjectAndNoFormula() {
        assertThat(refrains("boats on Lake Irun", "fish from Lake Irun")).isEmpty();
        assertThat(refrains("the Torvel Strait", "ships in the Torvel Strait")).isEmpty();
    }

    @Test
    void aPhraseOfEverydayNewsIsNone() {
        assertThat(refrains("the White House and last year", "last year at the White House"))
                .isEmpty();
    }

    @Test
    void whatTheOutletsTellInTheirOwnVoiceIsNone() {
        assertThat(new RecordBuilder()
                        .build(List.of(
                                Report.on("A", "2029-05-01", "Velt boarded the gilded ferry in Marwick.")
                                        .facts(),
                                Report.on("B", "2031-03-04", "In Port Sable the gilded ferry lay idle.")
                                        .facts()))
                        .refrains())
                .isEmpty();
    }

    @Test
    void whatANumberCountsIsNone() {
        assertThat(new RecordBuilder()
                        .build(List.of(
                                Report.on("A", "2029-05-01", "Velt said herring exports came to 700 crowns.")
                                        .said("Velt", "herring exports came to 700 crowns")
                                        .figure("700", "700", "XTS", "herring exports", "2028")
                                        .facts(),
                                Report.on("B", "2031-03-04", "Lamm said that herring exports fell to 500 crowns.")
                                        .said("Lamm", "herring exports fell to 500 crowns")
                                        .figure("500", "500", "XTS", "herring exports", "2030")
                                        .facts()))
                        .refrains())
                .isEmpty();
    }
}
