package readout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.news.PartialDate;
import readout.news.Period;

class TimeScaleTest {

    @Test
    void aPeriodIsAsWideAsItIsLong() {
        TimeScale time = TimeScale.over(List.of(period("2029", "2029"), period("2031-01", "2031-03")));

        assertThat(time.at(LocalDate.of(2029, 1, 1))).isEqualTo("0");
        assertThat(time.width(period("2029", "2029"))).isEqualTo("44.51");
        assertThat(time.width(period("2031-01", "2031-03"))).isEqualTo("10.97");
        assertThat(time.middle(period("2029", "2031-03"))).isEqualTo("50");
    }

    @Test
    void marksAreAtRoundDatesAndFew() {
        assertThat(labels("2029", "2031")).containsExactly("2029", "2030", "2031");
        assertThat(labels("2030-03-12", "2031-03-20")).containsExactly("2030-04", "2030-07", "2030-10", "2031-01");
        assertThat(labels("2030-03-12", "2030-03-14")).containsExactly("2030-03-12", "2030-03-13", "2030-03-14");
        assertThat(labels("1815", "2031")).hasSizeBetween(2, 5).contains("1900", "2000");
        assertThat(labels("0001", "9999")).hasSizeBetween(1, 5);
    }

    private static List<String> labels(String from, String to) {
        return TimeScale.over(List.of(period(from, to))).ticks().stream()
                .map(TimeScale.Tick::label)
                .toList();
    }

    private static Period period(String from, String to) {
        return new Period(
                PartialDate.parse(from).orElseThrow(), PartialDate.parse(to).orElseThrow());
    }
}
