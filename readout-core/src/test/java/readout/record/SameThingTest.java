package readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.news.Actor;
import readout.news.Agreement;
import readout.news.Entry;
import readout.news.Lineage;
import readout.news.Measure;
import readout.news.NewsRecord;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** One thing told in other money, in other names, under seal; and who had it from whom. */
class SameThingTest {

    private static final String WIRE =
            "Negotiators agreed after nine hours to share the herring grounds east of the lighthouse until autumn.";

    private static NewsRecord record(Report... reports) {
        return new RecordBuilder()
                .build(List.of(reports).stream().map(Report::facts).toList());
    }

    private static List<Entry> entries(Report... reports) {
        return record(reports).stories().get(0).entries();
    }

    private static Stream<Variance> variances(Report... reports) {
        return entries(reports).stream().flatMap(entry -> entry.variances().stream());
    }

    @Test
    void oneSumInTwoCurrenciesIsOneFigureAndNoDispute() {
        Report[] reports = {
            Report.of("A", "Herring exports reached 817 dollars.")
                    .figure("817 dollars", "817", "USD", "herring exports", "2030"),
            Report.of("B", "Herring exports came to 745 euros.")
                    .figure("745 euros", "745", "EUR", "herring exports", "2030")
        };

        assertThat(entries(reports)).hasSize(1);
        assertThat(variances(reports)).extracting(Variance::verdict).containsExactly(Verdict.COMPATIBLE);
    }

    @Test
    void sumsInTwoCurrenciesThatAreFarApartAreTwoFigures() {
        assertThat(entries(
                        Report.of("A", "Herring exports reached 817 dollars.")
                                .figure("817 dollars", "817", "USD", "herring exports", "2030"),
                        Report.of("B", "Herring exports came to 90 euros.")
                                .figure("90 euros", "90", "EUR", "herring exports", "2030")))
                .hasSize(2);
    }

    @Test
    void whatOneCallsUndisclosedAndAnotherDescribesIsAContradiction() {
        assertThat(variances(
                        Report.of("A", "They signed undisclosed papers.")
                                .documents("signed undisclosed papers", "", Agreement.Status.SIGNED, false),
                        Report.of("B", "They signed 7 papers on kelp and rail.")
                                .documents("signed 7 papers", "7", Agreement.Status.SIGNED, false, "kelp")))
                .anySatisfy(variance -> {
                    assertThat(variance.type()).isEqualTo("disclosure");
                    assertThat(variance.verdict()).isEqualTo(Verdict.CONTRADICTION);
                });
    }

    @Test
    void whatManyDescribeIsHeldAgainstAnUndisclosedAccountByTheFirstOfThem() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 230; i++) {
            reports.add(Report.of("B" + i, "They signed 7 papers on kelp and rail, paper " + i + " says.")
                    .documents("signed 7 papers", "7", Agreement.Status.SIGNED, false, "kelp"));
        }
        reports.add(Report.of("Z", "They signed undisclosed papers.")
                .documents("signed undisclosed papers", "", Agreement.Status.SIGNED, false));
        assertThat(variances(reports.toArray(Report[]::new)))
                .filteredOn(variance -> variance.type().equals("disclosure"))
                .singleElement()
                .satisfies(variance -> assertThat(variance.facts()).hasSize(201));
    }

    @Test
    void papersThatNobodyDescribesMayWellBeUndisclosed() {
        assertThat(variances(
                        Report.of("A", "They signed undisclosed papers.")
                                .documents("signed undisclosed papers", "", Agreement.Status.SIGNED, false),
                        Report.of("B", "They signed 7 papers.")
                                .documents("signed 7 papers", "7", Agreement.Status.SIGNED, false)))
                .extracting(Variance::type)
                .doesNotContain("disclosure");
    }

    @Test
    void aLaterOutletThatIsCreditedIsTheSource() {
        NewsRecord record = record(
                Report.on("Echo", "2031-03-04", WIRE + " Gulls cried over Marwick harbour. (The Herald)"),
                Report.on("Herald", "2031-03-05", "Marwick, Wednesday. " + WIRE));

        assertThat(record.lineage())
                .extracting(lineage -> lineage.from().article())
                .containsExactly("Herald");
    }

    @Test
    void withoutACreditTheEarlierArticleIsTheSource() {
        NewsRecord record = record(
                Report.on("Echo", "2031-03-04", WIRE + " Gulls cried over Marwick harbour."),
                Report.on("Herald", "2031-03-05", "Marwick, Wednesday. " + WIRE));

        assertThat(record.lineage())
                .extracting((Lineage lineage) -> lineage.from().article())
                .containsExactly("Echo");
    }

    @Test
    void theTariffOfAPresidentIsTheTariffOfTheState() {
        Report[] reports = {
            Report.of("A", "Arvenia put a duty of 9 percent on Tolmark.")
                    .actor(Actor.Type.STATE, "Arvenia")
                    .tariff("a duty of 9 percent on Tolmark", Measure.Stage.IN_FORCE, "9", "Arvenia"),
            Report.of("B", "Doral put a duty of 9 percent on Tolmark.")
                    .actor(Actor.Type.PERSON, "Ana Doral", "Arvenian President")
                    .tariff("a duty of 9 percent on Tolmark", Measure.Stage.IN_FORCE, "9", "Ana Doral")
        };

        assertThat(entries(reports)).hasSize(1);
    }
}
