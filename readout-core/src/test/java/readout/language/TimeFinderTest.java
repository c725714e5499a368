package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.news.Timex;

class TimeFinderTest {

    static List<List<String>> rows() {
        return Fixture.table("timexes.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsAndResolves(List<String> row) {
        String text = row.get(1);
        String found = Fixture.timexes(text, row.get(0)).stream()
                .map(timex -> told(text, timex))
                .collect(Collectors.joining(" ; "));
        assertThat(found).as(text).isEqualTo(row.get(2));
    }

    private static String told(String text, Timex timex) {
        boolean anchored = timex.type() == Timex.Type.DURATION;
        return timex.span().of(text) + " = " + timex.type() + " " + timex.value()
                + timex.mod().map(mod -> " " + mod).orElse("")
                + timex.period()
                        .filter(days -> anchored)
                        .map(days -> " " + days)
                        .orElse("")
                + timex.otherValue().map(other -> " !" + other).orElse("");
    }
}
