package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Answers are given again until the store changes or there are too many. */
class AnswersTest {

    private final Answers answers = new Answers(80);

    @Test
    void theSameIsMadeOnceForAVersion() {
        assertThat(answers.get("1", "/", () -> "old")).isEqualTo("old");
        assertThat(answers.get("1", "/", () -> "new")).isEqualTo("old");
        assertThat(answers.get("2", "/", () -> "new")).isEqualTo("new");
    }

    @Test
    void whatWasAskedForLeastLatelyGoes() {
        for (int i = 0; i < 9; i++) {
            answers.get("1", "/" + i, () -> "0123456789");
            answers.get("1", "/0", () -> "another");
        }
        assertThat(answers.get("1", "/0", () -> "another")).isEqualTo("0123456789");
        assertThat(answers.get("1", "/1", () -> "another")).isEqualTo("another");
    }

    @Test
    void whatIsTooLongIsNotKept() {
        answers.get("1", "/", () -> "01234567890");
        assertThat(answers.get("1", "/", () -> "another")).isEqualTo("another");
    }
}
