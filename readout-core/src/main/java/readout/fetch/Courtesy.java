package readout.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Keeps the time between two requests to one host, and stays away from a host that asks for it ({@code Retry-After}). */
final class Courtesy {

    /** A host that is busy and does not say for how long. */
    private static final Duration USUAL = Duration.ofMinutes(1);
    /** Nobody is kept waiting for longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Duration pause;
    /** In nanoseconds of this machine's clock, by host. */
    private final Map<String, Long> last = new HashMap<>();

    private final Map<String, Long> notBefore = new HashMap<>();

    Courtesy(Duration pause) {
        this.pause = pause;
    }

    /** Waits until a host may be asked again; throws when that is so far off that the host asked to be left alone. */
    void waitFor(String host, Optional<Duration> wanted) throws FetchException {
        long away = notBefore.getOrDefault(host, Long.MIN_VALUE) - System.nanoTime();
        if (notBefore.containsKey(host) && away > 0) {
            throw new FetchException("its host asks not to be asked again for another "
                    + (TimeUnit.NANOSECONDS.toSeconds(away) + 1) + " seconds");
        }
        Long before = last.get(host);
        Duration needed = wanted.filter(d -> d.compareTo(pause) > 0).orElse(pause);
        long left = before == null ? 0 : needed.toNanos() - (System.nanoTime() - before);
        try {
            if (left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted");
        }
        last.put(host, System.nanoTime());
    }

    /** Notes what a host answers: 429 and 503 mean that it wants to be left alone for a while (RFC 9110, RFC 6585). */
    void heed(String host, int status, HttpHeaders headers) {
        if (status == 429 || status == 503) {
            Duration wait = headers.firstValue("Retry-After")
                    .map(value -> wait(value, headers.firstValue("Date")))
                    .orElse(USUAL);
            notBefore.put(host, System.nanoTime() + wait.toNanos());
        }
    }

    /** Seconds, or a date, which is compared with the date of the answer and not with the clock of this machine. */
    private static Duration wait(String value, Optional<String> date) {
        Duration wait = USUAL;
        if (value.matches("[0-9]{1,9}")) {
            wait = Duration.ofSeconds(Long.parseLong(value));
        } else if (date.isPresent()) {
            try {
                wait = Duration.between(moment(date.get()), moment(value));
            } catch (DateTimeException e) {
                wait = USUAL;
            }
        }
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static ZonedDateTime moment(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
