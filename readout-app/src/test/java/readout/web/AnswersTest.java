package readout.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Answers are given again until the store changes or there are too many. */
class AnswersTest {

    private final Answers answers = new Answers(80);

    private String get(String version, String asked, String made) {
        return new String(answers.get(version, asked, () -> made.getBytes(UTF_8)), UTF_8);
    }

    @Test
    void theSameIsMadeOnceForAVersion() {
        assertThat(get("1", "/", "old")).isEqualTo("old");
        assertThat(get("1", "/", "new")).isEqualTo("old");
        assertThat(get("2", "/", "new")).isEqualTo("new");
    }

    @Test
    void whatWasAskedForLeastLatelyGoes() {
        for (int i = 0; i < 9; i++) {
            get("1", "/" + i, "0123456789");
            get("1", "/0", "another");
        }
        assertThat(get("1", "/0", "another")).isEqualTo("0123456789");
        assertThat(get("1", "/1", "another")).isEqualTo("another");
    }

    @Test
    void whatIsTooLongIsNotKept() {
        get("1", "/", "01234567890");
        assertThat(get("1", "/", "another")).isEqualTo("another");
    }
}
