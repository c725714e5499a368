package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityFinderTest {

    static List<List<String>> rows() {
        return Fixture.table("quantities.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsNumbersWithUnits(List<String> row) {
        String text = row.get(0);
        String found = Fixture.quantities(text).stream()
                .map(quantity -> told(text, quantity))
                .collect(Collectors.joining(" ; "));
        assertThat(found).as(text).isEqualTo(row.get(1));
    }

    @Test
    void numberOfTenThousandDigitsIsNone() {
        assertThat(Fixture.quantities("It cost " + "9".repeat(10_000) + " dollars."))
                .isEmpty();
    }

    private static String told(String text, Quantity quantity) {
        return quantity.amount().span().of(text) + " = "
                + quantity.amount().qualifier().map(q -> q.label() + " ").orElse("")
                + quantity.amount().number().toPlainString() + " "
                + quantity.amount().unit();
    }
}
