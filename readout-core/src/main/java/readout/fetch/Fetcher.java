package readout.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches pages one after another: asks robots.txt first, waits between two requests to one host, follows a few
 * redirects and checks each, and gives up what is too large or too slow. Not for several threads.
 */
public final class Fetcher {
    static final String AGENT = "readout";
    private static final int MOST_REDIRECTS = 5;
    private static final int ROBOTS_BYTES = 512 << 10;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:.-]+)");

    private final Limits limits;
    private final Validators validators;
    private final Exchange exchange;
    private final Courtesy courtesy;
    private final Map<String, Asked> robots = new HashMap<>();

    /**
     * How pages are fetched.
     *
     * @param mostBytes the largest answer that is taken
     * @param time for one answer, from the request to its last byte
     * @param pause between two requests to one host; a longer one that the host asks for is kept, up to 30 seconds
     * @param privateAllowed whether this machine and private networks may be asked
     */
    public record Limits(long mostBytes, Duration time, Duration pause, boolean privateAllowed) {
        /** 16 MiB, 30 seconds, one second, the open web only. */
        public static final Limits USUAL = new Limits(16L << 20, Duration.ofSeconds(30), Duration.ofSeconds(1), false);

        /** These limits, with this machine and private networks. */
        public Limits withPrivate() {
            return new Limits(mostBytes, time, pause, true);
        }
    }

    public Fetcher(Limits limits, Validators validators) {
        this.limits = limits;
        this.validators = validators;
        this.exchange = new Exchange(limits);
        this.courtesy = new Courtesy(limits.pause());
    }

    /** The page at an address; throws {@link FetchException} with the reason when there is none for us. */
    public Fetched get(String url) throws FetchException {
        URI uri = parse(url);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Addresses.check(uri, limits.privateAllowed());
            RobotRules rules = rules(uri);
            if (!rules.allows(path(uri))) {
                throw new FetchException("the robots.txt of its host does not allow it");
            }
            HttpResponse<byte[]> answer = request(uri, limits.mostBytes(), rules.delay(), validators.of(uri.toString()));
            Optional<URI> next = redirect(uri, answer);
            if (next.isEmpty()) {
                return page(uri, answer);
            }
            uri = next.get();
        }
        throw new FetchException("more than " + MOST_REDIRECTS + " redirects");
    }

    private static URI parse(String url) throws FetchException {
        try {
            return URI.create(url.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException e) {
            throw new FetchException("not an address of a web page");
        }
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private Fetched page(URI uri, HttpResponse<byte[]> answer) throws FetchException {
        if (answer.statusCode() == 304) {
            return new Fetched(uri, new byte[0], Optional.empty(), true);
        }
        if (answer.statusCode() != 200) {
            throw new FetchException("its host answers with status " + answer.statusCode());
        }
        validators.keep(
                uri.toString(),
                new Validators.Validator(
                        answer.headers().firstValue("ETag"), answer.headers().firstValue("Last-Modified")));
        Matcher charset =
                CHARSET.matcher(answer.headers().firstValue("Content-Type").orElse(""));
        return new Fetched(
                uri, answer.body(), charset.find() ? Optional.of(charset.group(1)) : Optional.empty(), false);
    }

    private static Optional<URI> redirect(URI from, HttpResponse<byte[]> answer) throws FetchException {
        int status = answer.statusCode();
        if (status < 300 || status > 308 || status == 304) {
            return Optional.empty();
        }
        String to = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new FetchException("a redirect without an address"));
        try {
            return Optional.of(from.resolve(to));
        } catch (IllegalArgumentException e) {
            throw new FetchException("a redirect to what is no address");
        }
    }

    /** The rules of a site, and when they were asked for, in nanoseconds of this machine's clock. */
    private record Asked(RobotRules rules, long when) {}

    /** They are asked for again after a day, as RFC 9309 wants it; when they could not be had, after a minute. */
    private RobotRules rules(URI uri) {
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        Asked known = robots.get(site);
        if (known == null || System.nanoTime() - known.when() > lifetime(known.rules()).toNanos()) {
            known = new Asked(fetchRules(URI.create(site + "/robots.txt")), System.nanoTime());
            robots.put(site, known);
        }
        return known.rules();
    }

    private static Duration lifetime(RobotRules rules) {
        return rules == RobotRules.NOTHING ? Duration.ofMinutes(1) : Duration.ofDays(1);
    }

    /** Rules that are not there forbid nothing; rules that cannot be had forbid all. */
    private RobotRules fetchRules(URI uri) {
        try {
            URI at = uri;
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                Addresses.check(at, limits.privateAllowed());
                HttpResponse<byte[]> answer = request(at, ROBOTS_BYTES, Optional.empty(), Optional.empty());
                Optional<URI> next = redirect(at, answer);
                if (next.isEmpty()) {
                    int status = answer.statusCode();
                    return status == 200
                            ? RobotRules.parse(new String(answer.body(), StandardCharsets.UTF_8), AGENT)
                            : status >= 500 || status == 429 ? RobotRules.NOTHING : RobotRules.ALL;
                }
                at = next.get();
            }
            return RobotRules.ALL;
        } catch (FetchException e) {
            return RobotRules.NOTHING;
        }
    }

    private HttpResponse<byte[]> request(
            URI uri, long most, Optional<Duration> wanted, Optional<Validators.Validator> known)
            throws FetchException {
        courtesy.waitFor(uri.getHost(), wanted);
        HttpResponse<byte[]> answer = exchange.ask(uri, most, known);
        courtesy.heed(uri.getHost(), answer.statusCode(), answer.headers());
        return answer;
    }
}
