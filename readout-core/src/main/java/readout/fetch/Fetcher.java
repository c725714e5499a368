package readout.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages one after another: asks robots.txt first, waits between two requests to one host, follows a few
 * redirects and checks each, and gives up what is too large or too slow. Not for several threads.
 */
public final class Fetcher {
    private static final String AGENT = "readout";
    private static final int MOST_REDIRECTS = 5;
    private static final int ROBOTS_BYTES = 512 << 10;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:.-]+)");

    private final Limits limits;
    private final Validators validators;
    private final HttpClient client;
    private final Map<String, RobotRules> robots = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();

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
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.time())
                .build();
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
            HttpResponse<byte[]> answer = request(uri, limits.mostBytes(), rules.delay());
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

    private RobotRules rules(URI uri) {
        String site = uri.getScheme() + "://" + uri.getRawAuthority();
        RobotRules known = robots.get(site);
        if (known == null) {
            known = fetchRules(URI.create(site + "/robots.txt"));
            robots.put(site, known);
        }
        return known;
    }

    /** Rules that are not there forbid nothing; rules that cannot be had forbid all. */
    private RobotRules fetchRules(URI uri) {
        try {
            URI at = uri;
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                Addresses.check(at, limits.privateAllowed());
                HttpResponse<byte[]> answer = request(at, ROBOTS_BYTES, Optional.empty());
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

    private HttpResponse<byte[]> request(URI uri, long most, Optional<Duration> wanted) throws FetchException {
        waitFor(
                uri.getHost(),
                wanted.filter(d -> d.compareTo(limits.pause()) > 0).orElse(limits.pause()));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(limits.time())
                .header("User-Agent", AGENT + "/0.1 (reads press coverage)")
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        validators.of(uri.toString()).ifPresent(known -> {
            known.entityTag().ifPresent(tag -> request.header("If-None-Match", tag));
            known.modified().ifPresent(date -> request.header("If-Modified-Since", date));
        });
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), info -> new LimitedBody(most));
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new FetchException("no whole answer within " + limits.time().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted");
        }
    }

    private static FetchException problem(@Nullable Throwable cause) {
        Throwable inner =
                cause instanceof IOException && cause.getCause() instanceof FetchException ? cause.getCause() : cause;
        if (inner instanceof FetchException known) {
            return known;
        }
        String message = inner == null || inner.getMessage() == null ? "no connection" : inner.getMessage();
        return new FetchException("cannot be fetched: " + message);
    }

    private void waitFor(String host, Duration pause) throws FetchException {
        Long before = last.get(host);
        long left = before == null ? 0 : pause.toNanos() - (System.nanoTime() - before);
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
}
