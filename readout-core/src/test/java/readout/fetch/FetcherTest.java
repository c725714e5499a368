package readout.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import readout.source.Item;
import readout.source.Problem;
import readout.source.Sources;

/** Against a real server on this machine, which stands for the web. */
@UsesHttpServer
class FetcherTest {
    private static final Fetcher.Limits LIMITS =
            new Fetcher.Limits(10_000, Duration.ofSeconds(2), Duration.ofMillis(1), true);
    private static final String PAGE = "<!doctype html><p>The two ministers met in Vestra on Monday and agreed.</p>";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        if (path.startsWith("/to/")) {
            String query = exchange.getRequestURI().getQuery();
            exchange.getResponseHeaders().add("Location", query == null ? path : query);
            exchange.sendResponseHeaders(302, -1);
        } else if (path.equals("/endless")) {
            endless(exchange);
        } else if (pages.containsKey(path)) {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().add("ETag", "\"v1\"");
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            byte[] body = pages.get(path).getBytes(UTF_8);
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
            if (!known) {
                exchange.getResponseBody().write(body);
            }
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    /** One byte now and then, without an end. */
    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPageIsFetchedAndNotAgainWhenItHasNotChanged() throws IOException {
        pages.put("/a", PAGE);
        Validators validators = Validators.inMemory();
        Fetched page = new Fetcher(LIMITS, validators).get(site + "/a");
        assertThat(new String(page.body(), UTF_8)).isEqualTo(PAGE);
        assertThat(page.charset()).contains("utf-8");
        assertThat(new Fetcher(LIMITS, validators).get(site + "/a").unchanged()).isTrue();
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() {
        pages.put(
                "/robots.txt",
                "User-agent: *\nDisallow: /\n\nUser-agent: Readout\nDisallow: /private\nAllow: /private/open*.html$\n");
        pages.put("/private/a", PAGE);
        pages.put("/private/open1.html", PAGE);
        Fetcher fetcher = new Fetcher(LIMITS, Validators.inMemory());
        assertThatThrownBy(() -> fetcher.get(site + "/private/a")).hasMessageContaining("robots.txt");
        assertThat(asked).containsExactly("/robots.txt");
        assertThat(get(fetcher, "/private/open1.html")).isEqualTo("fetched");
        assertThat(asked).containsExactly("/robots.txt", "/private/open1.html");
    }

    @Test
    void redirectsAreFollowedAFewTimesAndEachIsChecked() {
        pages.put("/a", PAGE);
        Fetcher open = new Fetcher(LIMITS, Validators.inMemory());
        assertThat(get(open, "/to/?/a")).isEqualTo("fetched");
        assertThat(get(open, "/to/?/missing")).contains("status 404");
        pages.put("/robots.txt", "User-agent: *\nDisallow: /secret\n");
        assertThat(get(new Fetcher(LIMITS, Validators.inMemory()), "/to/?/secret"))
                .contains("robots.txt");
        assertThat(get(open, "/to/?file:///etc/passwd")).contains("not an address of a web page");
        assertThat(get(open, "/to/loop")).contains("redirect");
    }

    @Test
    void thisMachineAndPrivateNetworksAreRefusedUnlessAllowed() {
        Fetcher fetcher = new Fetcher(Fetcher.Limits.USUAL, Validators.inMemory());
        for (String url : List.of(
                site + "/a",
                "http://localhost/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest",
                "http://[::1]/",
                "http://[fd00::1]/",
                "http://0.0.0.0/",
                "http://100.64.0.1/")) {
            assertThatThrownBy(() -> fetcher.get(url)).as(url).hasMessageContaining("private network");
        }
        assertThat(asked).isEmpty();
        for (String url : List.of(
                "ftp://harbour.example/",
                "file:///etc/passwd",
                "http://",
                "not an address",
                "http://user:word@127.0.0.1/")) {
            assertThatThrownBy(() -> fetcher.get(url)).as(url).isInstanceOf(FetchException.class);
        }
    }

    @Test
    void answersThatAreTooLargeOrTooSlowAreGivenUp() {
        pages.put("/large", "x".repeat(10_001));
        Fetcher fetcher = new Fetcher(LIMITS, Validators.inMemory());
        assertThat(get(fetcher, "/large")).contains("larger than the limit");
        assertThat(get(fetcher, "/endless")).contains("no whole answer within 2 seconds");
        assertThat(get(fetcher, "/missing")).contains("status 404");
    }

    @Test
    void twoRequestsToAHostAreAPauseApart() {
        pages.put("/a", PAGE);
        Fetcher fetcher = new Fetcher(
                new Fetcher.Limits(10_000, Duration.ofSeconds(2), Duration.ofMillis(150), true), Validators.inMemory());
        long start = System.nanoTime();
        get(fetcher, "/a");
        get(fetcher, "/a");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void addressesAreInputsAndListsAreFollowedWhenAsked() {
        pages.put("/a", PAGE);
        pages.put("/b", PAGE.replace("Monday", "Friday"));
        pages.put(
                "/map.xml",
                "<urlset><url><loc>" + site + "/a</loc></url><url><loc>" + site + "/b</loc></url><url><loc>" + site
                        + "/a</loc></url></urlset>");
        Sources.Options options = new Sources.Options(Optional.empty(), 1 << 20, System.in)
                .withWeb(new Fetcher(LIMITS, Validators.inMemory()), true);
        List<Item> items = Sources.open(List.of(site + "/map.xml", site + "/missing"), options)
                .toList();
        assertThat(items.stream()
                        .filter(Item.Document.class::isInstance)
                        .map(item -> ((Item.Document) item).page().source()))
                .containsExactly(site + "/a", site + "/b");
        assertThat(items.get(items.size() - 1))
                .isInstanceOf(Problem.class)
                .asString()
                .contains("status 404");
    }

    private String get(Fetcher fetcher, String path) {
        try {
            fetcher.get(site + path);
            return "fetched";
        } catch (FetchException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
