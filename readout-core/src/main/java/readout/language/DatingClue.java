package readout.language;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/**
 * Something in a text that speaks for or against days of its publication.
 *
 * @param reason for people
 * @param ofDay whether it tells days apart, not only seasons
 * @param fit how well a day agrees: positive for, negative against
 */
record DatingClue(String reason, boolean ofDay, ToDoubleFunction<LocalDate> fit) {}
