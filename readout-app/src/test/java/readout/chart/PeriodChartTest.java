package readout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.news.PartialDate;
import readout.news.Period;

class PeriodChartTest {

    @Test
    void heightsStandToEachOtherAsTheNumbers() {
        List<PeriodChart.Bar> bars = new PeriodChart(List.of(point("2029", "50"), point("2030", "100"))).bars();

        assertThat(bars)
                .extracting(PeriodChart.Bar::height)
                .containsExactly(PeriodChart.HEIGHT / 2, PeriodChart.HEIGHT);
        assertThat(bars).extracting(bar -> bar.y() + bar.height()).containsOnly(PeriodChart.TOP + PeriodChart.HEIGHT);
    }

    @Test
    void aFallHangsFromZero() {
        PeriodChart.Bar fall = new PeriodChart(List.of(point("2029", "100"), point("2030", "-50")))
                .bars().stream()
                        .filter(bar -> bar.point().number().signum() < 0)
                        .findFirst()
                        .orElseThrow();

        assertThat(fall.y()).isEqualTo(PeriodChart.TOP + 100);
        assertThat(fall.height()).isEqualTo(50);
    }

    @Test
    void figuresThatAgreeAreOneBar() {
        assertThat(new PeriodChart(List.of(point("2029", "50"), point("2029", "50"), point("2029", "60"))).bars())
                .hasSize(2);
    }

    @Test
    void labelsThatWouldTouchAreLeftOut() {
        List<PeriodChart.Bar> bars =
                new PeriodChart(List.of(point("2029", "50"), point("2029", "51"), point("2031", "52"))).bars();

        assertThat(bars)
                .extracting(PeriodChart.Bar::labelled)
                .containsExactly(PeriodChart.Room.ANYWHERE, PeriodChart.Room.NONE, PeriodChart.Room.ANYWHERE);
    }

    @Test
    void numbersOfAnySizeAreDrawn() {
        assertThat(new PeriodChart(List.of(point("2029", "1e400"), point("2030", "0"), point("2031", "-1e400"))).bars())
                .allSatisfy(bar -> assertThat(bar.y()).isBetween(0, PeriodChart.TOP + PeriodChart.HEIGHT));
        assertThat(new PeriodChart(List.of(point("2029", "0"))).bars()).hasSize(1);
    }

    private static PeriodChart.Point point(String period, String number) {
        return new PeriodChart.Point(
                Period.of(PartialDate.parse(period).orElseThrow()), new BigDecimal(number), false, number);
    }
}
