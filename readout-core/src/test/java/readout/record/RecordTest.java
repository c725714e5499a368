package readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import readout.news.Actor;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Entry.Coverage;
import readout.news.Entry.Standing;
import readout.news.Fact;
import readout.news.Lineage;
import readout.news.Measure;
import readout.news.NewsRecord;
import readout.news.Refrain;
import readout.news.Rendering;
import readout.news.Series;
import readout.news.Story;
import readout.news.StoryThread;

class RecordTest {

    private static final String WIRE =
            "Negotiators agreed after nine hours to share the herring grounds east of the lighthouse until autumn.";

    private static NewsRecord record(Report... reports) {
        return new RecordBuilder()
                .build(List.of(reports).stream().map(Report::facts).toList());
    }

    private static Entry first(NewsRecord record) {
        return record.stories().get(0).entries().get(0);
    }

    @Test
    void silenceIsClaimedOnlyOfAnArticleReadInFull() {
        Entry entry = first(record(
                Report.of("A", "Trade reached 817 crowns.").figure("817", "817", "XTS", "trade", "2030"),
                Report.of("B", "Nothing was said on goods."),
                Report.of("C", "Then the delegations").cutShort(),
                Report.of("D", "Trade perhaps reached many crowns.")
                        .abstained(Fact.Kind.FIGURE, "Trade perhaps reached many crowns", "no number")));
        assertThat(entry.coverage())
                .containsEntry("A", Coverage.REPORTS)
                .containsEntry("B", Coverage.SILENT)
                .containsEntry("C", Coverage.UNKNOWN)
                .containsEntry("D", Coverage.UNKNOWN);
        assertThat(entry.reasons().get("C")).isEqualTo("The text ends before the article does.");
        assertThat(entry.reasons().get("D")).contains("no number", "Trade perhaps reached many crowns");
    }

    @Test
    void aCopyIsNoSecondOrigin() {
        NewsRecord record = record(
                Report.of("A", WIRE + " Trade reached 817 crowns.").figure("817", "817", "XTS", "trade", "2030"),
                Report.of("B", WIRE + " Trade reached 817 crowns.").figure("817", "817", "XTS", "trade", "2030"));
        assertThat(first(record).origins()).containsExactly(List.of("A", "B"));
        assertThat(first(record).standing()).isEqualTo(Standing.SINGLE_ORIGIN);
        assertThat(record.lineage()).extracting(Lineage::kind).containsExactly(Lineage.Kind.COPIED);
    }

    @Test
    void aPassageWithWordsPutInIsRewritten() {
        NewsRecord record = record(
                Report.on("A", "2031-03-04", WIRE + " Gulls cried over Marwick harbour."),
                Report.on(
                        "B",
                        "2031-03-05",
                        "Marwick: negotiators agreed after nine hours to share the rich and long disputed herring grounds"
                                + " east of the lighthouse until autumn."));
        assertThat(record.lineage()).extracting(Lineage::kind).containsExactly(Lineage.Kind.REWRITTEN);
        assertThat(record.lineage().get(0).from().article()).isEqualTo("A");
    }

    @Test
    void aFormulaThatReturnsInAnotherYearIsARefrain() {
        NewsRecord record = record(
                Report.on(
                                "A",
                                "2029-05-01",
                                "Velt praised the unshakeable kinship of the two shores at a dinner in Marwick.")
                        .said("Velt", "the unshakeable kinship of the two shores"),
                Report.on(
                                "B",
                                "2031-03-04",
                                "In Port Sable, Lamm spoke of the unshakeable kinship of the two shores again.")
                        .said("Lamm", "the unshakeable kinship of the two shores"));
        assertThat(record.stories()).hasSize(2);
        assertThat(record.refrains())
                .extracting(Refrain::phrase)
                .containsExactly("unshakeable kinship of the two shores");
    }

    @Test
    void oneFigureOfTwoYearsIsASeries() {
        NewsRecord record = record(
                Report.on("A", "2029-05-01", "Trade reached 700 crowns.")
                        .figure("700", "700", "XTS", "the trade", "2028"),
                Report.on("B", "2031-03-04", "Trade reached 817 crowns.").figure("817", "817", "XTS", "trade", "2030"));
        assertThat(record.series()).extracting(Series::figures).containsExactly(List.of("A:f1", "B:f1"));
    }

    @Test
    void anAllianceThatActsHasThreadsLikeAState() {
        NewsRecord record = record(
                Report.on("A", "2029-05-01", "The Kelp League put a levy on Tolmark after a long night in Marwick.")
                        .actor(Actor.Type.STATE, "Tolmark")
                        .actor(Actor.Type.ORGANISATION, "Kelp League")
                        .actor(Actor.Type.ORGANISATION, "Marwick News Agency")
                        .tariff("put a levy on Tolmark", Measure.Stage.IN_FORCE, "", "Kelp League"),
                Report.on("B", "2031-03-04", "Port Sable: ferries stood idle as the Kelp League taxed Tolmark again.")
                        .actor(Actor.Type.STATE, "Tolmark")
                        .actor(Actor.Type.ORGANISATION, "Kelp League")
                        .tariff("taxed Tolmark", Measure.Stage.IN_FORCE, "", "Kelp League"));

        assertThat(record.stories()).hasSize(2);
        assertThat(record.threads())
                .extracting(StoryThread::between)
                .containsExactly(List.of("Kelp League", "Tolmark"));
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(Report.of(
                            "R" + i,
                            i % 3 == 0 ? WIRE : "Trade reached " + (800 + i % 4) + " crowns in report " + i + ".")
                    .figure("Lindenhof", "" + (800 + i % 4), "XTS", "trade", "2030")
                    .facts());
        }
        NewsRecord expected = new RecordBuilder().build(articles);
        Random random = new Random(7);
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(articles, random);
            assertThat(new RecordBuilder().build(articles)).isEqualTo(expected);
        }
    }

    @Test
    void everyFactIsInOneEntry() {
        NewsRecord record = record(
                Report.of("A", "817 and 818 and 819")
                        .figure("817", "817", "XTS", "trade", "2030")
                        .figure("818", "818", "XTS", "x", "2029"),
                Report.of("B", "819").figure("819", "819", "count", "ships", "2030"));
        assertThat(record.stories().get(0).entries().stream().flatMap(e -> e.facts().stream()))
                .containsExactlyInAnyOrder("A:f1", "A:f2", "B:f1");
    }

    @Test
    void emptyAndHugeArticlesAreTaken() {
        NewsRecord record = record(
                Report.on("A", "", "x"),
                Report.on("B", "2031-03-04", "herring ".repeat(200_000)),
                Report.on("C", "", "y"));
        assertThat(record.stories()).hasSize(3);
    }

    @Test
    void thousandsOfCopiesAreOneStoryOfOneOrigin() {
        List<ArticleFacts> copies = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            copies.add(Report.of("R" + i, WIRE)
                    .figure("nine", "9", "hour", "length of talks", "")
                    .facts());
        }
        NewsRecord record = new RecordBuilder().build(copies);
        assertThat(record.stories()).hasSize(1);
        assertThat(record.stories().get(0).entries()).hasSize(1);
        assertThat(first(record).origins()).hasSize(1);
    }

    @Test
    void wordingsOfOneUtteranceAreAlignedWordByWord() {
        NewsRecord record = record(
                Report.of(
                                "A",
                                "\"The herring grounds will stay open to both fleets until the autumn storms,\" Velt said.")
                        .said("Velt", "The herring grounds will stay open to both fleets until the autumn storms"),
                Report.of("B", "Velt said the herring grounds would stay open to fleets until the late autumn storms.")
                        .said("Velt", "the herring grounds would stay open to fleets until the late autumn storms"));
        Entry entry = first(record);
        assertThat(entry.facts()).hasSize(2);
        assertThat(entry.renderings()).hasSize(1);
        assertThat(entry.renderings().get(0).parts())
                .extracting(Rendering.Part::kind)
                .contains(Rendering.Kind.SAME, Rendering.Kind.CHANGED)
                .containsAnyOf(Rendering.Kind.CUT, Rendering.Kind.INSERTED);
    }

    @Test
    void aSeriesTellsItsGaps() {
        NewsRecord record = record(
                Report.on("A", "2029-05-01", "Trade reached 700 crowns.").figure("700", "700", "XTS", "trade", "2026"),
                Report.on("B", "2031-03-04", "Trade reached 817 crowns.").figure("817", "817", "XTS", "trade", "2030"));
        assertThat(record.series().get(0).marks()).extracting(Series.Mark::kind).containsExactly(Series.Kind.GAP);
    }

    @Test
    void aRefrainTellsHowItChanged() {
        NewsRecord record = record(
                Report.on(
                                "A",
                                "2029-05-01",
                                "Velt praised the unshakeable kinship of the two shores at a dinner in Marwick.")
                        .said("Velt", "the unshakeable kinship of the two shores"),
                Report.on("B", "2031-03-04", "In Port Sable, Lamm spoke of an unshakeable kinship of shores again.")
                        .said("Lamm", "an unshakeable kinship of shores"));
        assertThat(record.refrains().get(0).first().article()).isEqualTo("A");
        assertThat(record.refrains().get(0).last().article()).isEqualTo("B");
        assertThat(record.refrains().get(0).change())
                .hasValueSatisfying(change -> assertThat(change)
                        .contains("unshakeable kinship of the two shores", "unshakeable kinship of shores"));
    }

    @Test
    void aTitleBeforeANameMakesNoOtherSpeaker() {
        NewsRecord record = record(
                Report.of("A", "Doral said the herring grounds would stay open to both fleets until the autumn storms.")
                        .said(
                                "Ana Doral",
                                "the herring grounds would stay open to both fleets until the autumn storms"),
                Report.of(
                                "B",
                                "The herring grounds will stay open to both fleets until the autumn storms, it was said.")
                        .said(
                                "Arvenian Fisheries Minister Ana Doral",
                                "The herring grounds will stay open to both fleets until the autumn storms"));
        assertThat(first(record).facts()).hasSize(2);
    }

    @Test
    void aFactThatMayBeTheSameForbidsToClaimSilence() {
        NewsRecord record = record(
                Report.of("A", "Velt said the herring grounds would stay open to both fleets until autumn.")
                        .said("Velt", "the herring grounds would stay open to both fleets until autumn"),
                Report.of("B", "Velt said herring grounds were a gift of lighthouse keepers.")
                        .said("Velt", "herring grounds were a gift of lighthouse keepers"));
        assertThat(first(record).facts()).hasSize(1);
        assertThat(first(record).coverage()).containsEntry("B", Coverage.UNKNOWN);
        assertThat(first(record).reasons().get("B")).contains("may be the same", "lighthouse keepers");
    }

    @Test
    void oneTextManyTimesTellsEachThingOnce() {
        String text = "Velt said the herring grounds would stay open until the autumn storms."
                + " Lamm said that no lamp would be put out.";
        List<ArticleFacts> copies = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            copies.add(Report.on("R" + i, "2031-03-04", text)
                    .said("Velt", "the herring grounds would stay open until the autumn storms")
                    .said("Lamm", "no lamp would be put out")
                    .facts());
        }
        NewsRecord record = new RecordBuilder().build(copies);
        assertThat(record.stories()).hasSize(1);
        assertThat(record.stories().get(0).entries()).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.facts()).hasSize(copies.size());
            assertThat(entry.standing()).isEqualTo(Standing.SINGLE_ORIGIN);
        });
    }

    @Test
    void aDifferenceBetweenHundredsNamesThemAllAndShowsTheWordsOfSome() {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String number = i % 2 == 0 ? "817" : "900";
            articles.add(Report.on(
                            "R" + i,
                            "2031-03-04",
                            Report.ABOUT + ". Exports of herring reached " + number + " crowns, said paper " + i + ".")
                    .figure(number, number, "XTS", "exports of herring", "2030")
                    .facts());
        }
        NewsRecord record = new RecordBuilder().build(articles);
        assertThat(record.stories()).hasSize(1);
        assertThat(record.stories().get(0).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.standing()).isEqualTo(Standing.DISPUTED);
            assertThat(entry.coverage()).hasSize(400).containsValue(Entry.Coverage.DIFFERS);
            assertThat(entry.variances().get(0).facts()).hasSize(400);
            assertThat(entry.variances().get(0).evidence()).hasSize(200);
        });
    }

    @Test
    void anArticlePrintedTwiceLeavesTheSameDoubtTwice() {
        String printed = Report.ABOUT + ". Landings came to 900 crowns.";
        NewsRecord record = record(
                Report.of("A", "Exports of herring reached 817 crowns.")
                        .figure("817", "817", "XTS", "exports of herring", "2030"),
                Report.on("B", "2031-03-04", printed).figure("900", "900", "XTS", "landings", "2030"),
                Report.on("C", "2031-03-04", printed).figure("900", "900", "XTS", "landings", "2030"));
        assertThat(first(record).coverage()).containsKeys("B", "C");
        assertThat(first(record).coverage().get("C"))
                .isEqualTo(first(record).coverage().get("B"));
    }

    @Test
    void whatEveryArticleTellsInTheSameWordsIsOneEntry() {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            articles.add(Report.of("R" + i, "Velt said the herring grounds would stay open until the autumn storms.")
                    .said("Velt", "the herring grounds would stay open until the autumn storms")
                    .facts());
        }
        NewsRecord record = new RecordBuilder().build(articles);
        assertThat(record.stories()).hasSize(1);
        assertThat(record.stories().get(0).entries()).hasSize(1);
    }

    @Test
    void aReaderIsToldWhatIsLeftOutOfVeryMuch() {
        ArticleFacts article =
                Report.of("A", "Exports of herring reached 817 crowns.").facts();
        assertThat(notes(List.of(article))).isEmpty();
        assertThat(notes(Collections.nCopies(200, article)))
                .containsExactly("Articles with the very text and time of an earlier one, compared once: 199.");
        assertThat(notes(Collections.nCopies(201, article)))
                .hasSize(2)
                .first()
                .asString()
                .contains("200", "silent");
        assertThat(notes(Collections.nCopies(501, article)))
                .hasSize(2)
                .first()
                .asString()
                .contains("500", "silent");
        ArticleFacts large = Report.of("B", "Herring. ".repeat(7_000)).facts();
        assertThat(notes(List.of(article, large)))
                .containsExactly(
                        "Articles of more than 60,000 characters: 1. Formulas are looked for in the first 60,000 of"
                                + " each, copied passages in its first 20,000 words.");
    }

    private static List<String> notes(List<ArticleFacts> articles) {
        return StoryLimits.notes(
                new Story("s1", "", List.of(), Optional.empty(), Optional.empty(), List.of()), articles);
    }

    @Test
    void aReaderIsToldWhichWordsOfVeryManyAreShown() {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String said = "the herring grounds would stay open until the autumn storms as " + (char) ('a' + i % 20)
                    + "rind said";
            articles.add(Report.of(
                            "R" + i, "Velt said " + said + ". Exports reached " + (i % 2 == 0 ? 817 : 900) + " crowns.")
                    .said("Velt", said)
                    .figure(i % 2 == 0 ? "817" : "900", i % 2 == 0 ? "817" : "900", "XTS", "exports", "2030")
                    .facts());
        }
        NewsRecord record = new RecordBuilder().build(articles);
        assertThat(StoryLimits.notes(record.stories().get(0), articles))
                .anySatisfy(note -> assertThat(note).contains("Differences between more than 100 facts: 1."));
    }
}
