package readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.news.Actor;
import readout.news.Agreement.Status;
import readout.news.Entry;
import readout.news.Entry.Standing;
import readout.news.Measure.Stage;
import readout.news.Meeting;
import readout.news.NewsRecord;
import readout.news.Variance;
import readout.news.Variance.Verdict;

class VarianceTest {

    private static Entry only(Report... reports) {
        NewsRecord record =
                new RecordBuilder().build(Stream.of(reports).map(Report::facts).toList());
        assertThat(record.stories()).hasSize(1);
        List<Entry> entries = record.stories().get(0).entries();
        assertThat(entries).as("facts that report one thing are one entry").hasSize(1);
        return entries.get(0);
    }

    private static Report talks(String id, String words, String date, String place, String... who) {
        return Report.of(id, words + " ended late.").talks(words, date, place, Meeting.Status.HELD, who);
    }

    private static void assertVariance(Entry entry, String type, Verdict verdict) {
        assertThat(entry.variances())
                .extracting(Variance::type, Variance::verdict)
                .containsExactly(tuple(type, verdict));
        assertThat(entry.variances().get(0).evidence()).extracting("article").contains("Echo", "Herald");
    }

    @Test
    void neighbouringDaysAreCompatible() {
        Entry entry = only(
                talks("Echo", "The talks of Tuesday", "2031-03-04", "", "Ana Velt", "Oro Lamm"),
                talks("Herald", "The talks of Wednesday", "2031-03-05", "", "Ana Velt", "Oro Lamm"));
        assertVariance(entry, "date", Verdict.COMPATIBLE);
        assertThat(entry.standing()).isEqualTo(Standing.CORROBORATED);
    }

    @Test
    void otherDaysAreOtherTalks() {
        NewsRecord record = new RecordBuilder()
                .build(List.of(
                        talks("Echo", "The talks of Tuesday", "2031-03-04", "", "Ana Velt", "Oro Lamm")
                                .facts(),
                        talks("Herald", "The talks of Friday", "2031-03-07", "", "Ana Velt", "Oro Lamm")
                                .facts()));
        assertThat(record.stories().get(0).entries()).hasSize(2);
    }

    @Test
    void aPlaceInsideTheOtherIsNoVariance() {
        assertThat(only(
                                talks("Echo", "The talks", "2031-03-04", "Lindenhof, Marwick", "Ana Velt", "Oro Lamm"),
                                talks("Herald", "Their talks", "2031-03-04", "Marwick", "Ana Velt", "Oro Lamm"))
                        .variances())
                .isEmpty();
    }

    @Test
    void otherPlacesStandInTension() {
        assertVariance(
                only(
                        talks("Echo", "The talks", "2031-03-04", "Lindenhof, Marwick", "Ana Velt", "Oro Lamm"),
                        talks("Herald", "Their talks", "2031-03-04", "Port Sable", "Ana Velt", "Oro Lamm")),
                "place",
                Verdict.TENSION);
    }

    @Test
    void aHallMayLieInTheCityOfTheOther() {
        assertVariance(
                only(
                        talks("Echo", "The talks", "2031-03-04", "Hall of Lanterns", "Ana Velt", "Oro Lamm"),
                        talks("Herald", "Their talks", "2031-03-04", "Port Sable", "Ana Velt", "Oro Lamm")),
                "place",
                Verdict.COMPATIBLE);
    }

    @Test
    void aLongerListOfParticipantsIsCompatible() {
        assertVariance(
                only(
                        talks("Echo", "The talks", "2031-03-04", "", "Ana Velt", "Oro Lamm"),
                        talks("Herald", "Their talks", "2031-03-04", "", "Velt", "Lamm", "Ida Rost")),
                "participant",
                Verdict.COMPATIBLE);
    }

    @Test
    void statesAndThoseWhoActForThemAreCompatible() {
        assertVariance(
                only(
                        talks("Echo", "The talks", "2031-03-04", "", "Ana Velt", "Oro Lamm")
                                .actor(Actor.Type.PERSON, "Ana Velt", "Arvenian President")
                                .actor(Actor.Type.PERSON, "Oro Lamm", "Prime Minister of Tolmark"),
                        talks("Herald", "Their talks", "2031-03-04", "", "Arvenia", "Tolmark")
                                .actor(Actor.Type.STATE, "Arvenia")
                                .actor(Actor.Type.STATE, "Tolmark")),
                "participant",
                Verdict.COMPATIBLE);
    }

    @Test
    void heldAndCancelledContradict() {
        Entry entry = only(
                talks("Echo", "The talks", "2031-03-04", "", "Ana Velt", "Oro Lamm"),
                Report.of("Herald", "The talks fell through.")
                        .talks("The talks", "2031-03-04", "", Meeting.Status.CANCELLED, "Ana Velt", "Oro Lamm"));
        assertVariance(entry, "status", Verdict.CONTRADICTION);
        assertThat(entry.standing()).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void overTwentyAndTwentyThreeAreCompatible() {
        assertVariance(counts("over 20", "23"), "count", Verdict.COMPATIBLE);
    }

    @Test
    void overTwentyAndSeventeenContradict() {
        assertVariance(counts("over 20", "17"), "count", Verdict.CONTRADICTION);
    }

    private static Entry counts(String one, String other) {
        return only(
                Report.of("Echo", one + " documents were signed.")
                        .documents(one + " documents", one, Status.SIGNED, false),
                Report.of("Herald", other + " documents were signed.")
                        .documents(other + " documents", other, Status.SIGNED, false));
    }

    @Test
    void openListsAreCompatibleAndTheExtraItemIsNamed() {
        Entry entry = only(
                Report.of("Echo", "They signed papers on fishing quotas, rail links.")
                        .documents("papers", "", Status.SIGNED, true, "fishing quotas", "rail links"),
                Report.of("Herald", "They signed papers on fishing quotas, seed banks, rail links.")
                        .documents("papers", "", Status.SIGNED, true, "fishing quotas", "seed banks", "rail links"));
        assertVariance(entry, "list", Verdict.COMPATIBLE);
        assertThat(entry.variances().get(0).explanation()).contains("only The Herald has \u201cseed banks\u201d");
    }

    @Test
    void closedListsWithItemsOfTheirOwnStandInTension() {
        assertVariance(
                only(
                        Report.of("Echo", "They signed papers on fishing quotas, rail links.")
                                .documents("papers", "", Status.SIGNED, false, "fishing quotas", "rail links"),
                        Report.of("Herald", "They signed papers on fishing quotas, seed banks.")
                                .documents("papers", "", Status.SIGNED, false, "fishing quotas", "seed banks")),
                "list",
                Verdict.TENSION);
    }

    @Test
    void signedAndExchangedAreCompatible() {
        assertVariance(
                only(
                        Report.of("Echo", "They signed papers.").documents("papers", "", Status.SIGNED, false),
                        Report.of("Herald", "They exchanged papers.").documents("papers", "", Status.EXCHANGED, false)),
                "status",
                Verdict.COMPATIBLE);
    }

    @Test
    void roundedAmountsAreCompatible() {
        assertVariance(trade("244800000000", "about 245000000000"), "amount", Verdict.COMPATIBLE);
    }

    @Test
    void otherAmountsOfOneYearContradict() {
        Entry entry = trade("244800000000", "251300000000");
        assertVariance(entry, "amount", Verdict.CONTRADICTION);
        assertThat(entry.variances().get(0).explanation())
                .startsWith("The Echo has")
                .endsWith("both cannot be true.");
    }

    private static Entry trade(String one, String other) {
        return only(
                Report.of("Echo", "Trade reached " + one + " crowns.")
                        .figure(one, one, "XTS", "trade between the two states", "2030"),
                Report.of("Herald", "Trade came to " + other + " crowns.")
                        .figure(other, other, "XTS", "trade between the two states", "2030"));
    }

    @Test
    void aNarrowerPeriodIsCompatible() {
        assertVariance(
                only(
                        Report.of("Echo", "Trade reached 817 crowns.")
                                .figure("817", "817", "XTS", "trade between the two states", "2030"),
                        Report.of("Herald", "Trade reached 817 crowns.")
                                .figure("817", "817", "XTS", "trade between the two states", "2030-12")),
                "period",
                Verdict.COMPATIBLE);
    }

    @Test
    void aTariffInForceAndSuspendedStandInTension() {
        assertVariance(
                only(
                        Report.of("Echo", "Arvenia keeps its tariff on Tolmark timber.")
                                .tariff("tariff on Tolmark timber", Stage.IN_FORCE, ""),
                        Report.of("Herald", "Arvenia paused its tariff on Tolmark timber.")
                                .tariff("tariff on Tolmark timber", Stage.SUSPENDED, "")),
                "status",
                Verdict.TENSION);
    }

    @Test
    void aRateThatOnlyOneGivesIsADetail() {
        Entry entry = only(
                Report.of("Echo", "Arvenia put a tariff on Tolmark timber.")
                        .tariff("tariff on Tolmark timber", Stage.IN_FORCE, ""),
                Report.of("Herald", "Arvenia put a tariff of 35% on Tolmark timber.")
                        .tariff("tariff of 35% on Tolmark timber", Stage.IN_FORCE, "35"));
        assertThat(entry.variances())
                .extracting(Variance::explanation)
                .contains("Only The Herald tells the rate or amount.");
    }

    @Test
    void aDenialOfTheSameDayContradicts() {
        assertVariance(
                only(
                        Report.of("Echo", "Arvenia declared a ceasefire.").ceasefire("a ceasefire", false),
                        Report.of("Herald", "Arvenia declared no ceasefire.").ceasefire("no ceasefire", true)),
                "status",
                Verdict.CONTRADICTION);
    }

    @Test
    void twoRenderingsOfOneUtteranceAreOneEntry() {
        Entry entry = only(
                Report.of("Echo", "The herring shoals of the northern shelf belong to both coasts, Velt said.")
                        .said("Ana Velt", "The herring shoals of the northern shelf belong to both coasts"),
                Report.of(
                                "Herald",
                                "Velt called the herring shoals on the northern shelf a shared good of both coasts.")
                        .said("Velt", "herring shoals on the northern shelf a shared good of both coasts"));
        assertVariance(entry, "wording", Verdict.COMPATIBLE);
    }

    @Test
    void theSameFormulaInAnotherMouthIsAnotherStatement() {
        NewsRecord record = new RecordBuilder()
                .build(List.of(
                        Report.of("Echo", "The visit gives new momentum to neighbourly ties, Velt said.")
                                .said("Ana Velt", "The visit gives new momentum to neighbourly ties")
                                .facts(),
                        Report.of("Herald", "The pact gives new momentum to neighbourly ties, Lamm said.")
                                .said("Oro Lamm", "The pact gives new momentum to neighbourly ties")
                                .facts()));
        assertThat(record.stories().get(0).entries()).hasSize(2);
    }

    @Test
    void aWeekdayThatIsNotOfItsDateIsFound() {
        NewsRecord record = new RecordBuilder()
                .build(List.of(Report.of("Echo", "They met on Monday, 4 March 2031.")
                        .timex("Monday, 4 March 2031", "2031-03-04", "2031-03-03")
                        .facts()));
        assertThat(record.findings())
                .extracting(Variance::type, Variance::verdict)
                .containsExactly(tuple("weekdayDateMismatch", Verdict.CONTRADICTION));
    }

    @Test
    void lastMondayToldOnTuesdayIsAmbiguous() {
        NewsRecord record = new RecordBuilder()
                .build(List.of(Report.of("Echo", "They met last Monday.")
                        .timex("last Monday", "2031-03-03", "")
                        .facts()));
        assertThat(record.findings().get(0).explanation()).contains("2031-03-03 or 2031-02-24");
    }
}
