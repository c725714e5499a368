package readout.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Published;

/** How values are written into columns, so that both databases take them. */
final class Columns {

    private Columns() {}

    /** Text without what PostgreSQL does not take: NUL, and halves of surrogate pairs. Its length stays. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) {
                return repaired(text);
            }
        }
        return text;
    }

    /** Words as they stand in a column of lower case, for LIKE with the escape {@code !}. */
    static String like(String words) {
        String lower = text(words).toLowerCase(Locale.ROOT).strip();
        return lower.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    static @Nullable String text(Optional<String> text) {
        return text.map(Columns::text).orElse(null);
    }

    private static String repaired(String text) {
        StringBuilder sound = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isBroken(text, i)) {
                sound.setCharAt(i, '\uFFFD');
            }
        }
        return sound.toString();
    }

    private static boolean isBroken(String text, int at) {
        char c = text.charAt(at);
        return c == 0
                || Character.isHighSurrogate(c)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** The hash of a text, hexadecimal, by which it is found again. */
    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static @Nullable String firstDay(Optional<Period> period) {
        return period.map(p -> p.from().firstDay().toString()).orElse(null);
    }

    static @Nullable String lastDay(Optional<Period> period) {
        return period.map(p -> p.to().lastDay().toString()).orElse(null);
    }

    static Optional<Period> day(Optional<Published> published) {
        return published.map(Published::date).map(Period::of);
    }

    /** The moment by which stories are found; the first one of a day, month or year of which no more is known. */
    static Optional<LocalDateTime> moment(Optional<Published> published) {
        return published.map(p -> LocalDateTime.of(p.date().firstDay(), p.time().orElse(LocalTime.MIDNIGHT)));
    }

    static Optional<Period> period(Optional<PartialDate> date) {
        return date.map(Period::of);
    }
}
