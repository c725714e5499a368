package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import readout.news.Span;

class PassagesTest {

    @Test
    void passagesThatOverlapAreToldOnceAndAllStandInTheOrderOfTheText() {
        Passages passages = new Passages();
        passages.add(new Span(40, 60));
        passages.add(new Span(10, 20));
        Passages others = new Passages();
        others.add(new Span(19, 30));
        others.add(new Span(20, 40));
        others.add(new Span(50, 52));
        others.add(new Span(0, 5));
        passages.add(others);

        assertThat(passages.all()).containsExactly(new Span(0, 5), new Span(10, 20), new Span(40, 60));
    }
}
