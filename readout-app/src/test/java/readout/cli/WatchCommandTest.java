package readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds are watched on a real server on this machine, which stands for the web. */
@UsesHttpServer
class WatchCommandTest {

    private static final String ARTICLE = """
            <!doctype html><html><head><title>%s</title></head><body><article><h1>%s</h1>
            <p>KARSK -- The foreign ministers of Orlavia and Tesmark met in Karsk on Monday and signed %s on fishing,
            after talks of two days about the waters between the two countries and the ports on both sides.</p>
            <p>"We have turned a page," said Mara Lind, the foreign minister of Orlavia, after the meeting in the port.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> busy = new ConcurrentHashMap<>();
    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        article("/one", "20 documents");
        feed("/one");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void article(String path, String signed) {
        pages.put(path, ARTICLE.formatted("Talks end in Karsk", "Talks end in Karsk", signed));
    }

    private void feed(String... paths) {
        StringBuilder feed = new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel><title>Orlavia Post</title>");
        for (String path : paths) {
            feed.append("<item><title>Talks</title><link>").append(site).append(path).append("</link></item>");
        }
        pages.put("/feed", feed.append("</channel></rss>").toString());
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String page = pages.get(path);
        if (busy.containsKey(path)) {
            asked.add(path + " 503");
            exchange.getResponseHeaders().add("Retry-After", String.valueOf(busy.get(path)));
            exchange.sendResponseHeaders(503, -1);
        } else if (page == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            String tag = "\"" + page.hashCode() + "\"";
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            asked.add(path + (known ? " 304" : " 200"));
            exchange.getResponseHeaders().add("ETag", tag);
            byte[] body = page.getBytes(UTF_8);
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
            if (!known) {
                exchange.getResponseBody().write(body);
            }
        }
        exchange.close();
    }

    @Test
    void whatIsNewComesInAndWhatIsKnownIsNotSentAgain() {
        assertThat(watch()).contains("Added 1 new, 0 changed");
        assertThat(asked).containsExactly("/feed 200", "/one 200");
        asked.clear();
        assertThat(watch()).contains("Added 0 new, 0 changed");
        assertThat(asked).containsExactly("/feed 304");
        asked.clear();

        article("/two", "7 treaties");
        article("/one", "12 documents");
        feed("/two", "/one");
        assertThat(watch()).contains("Added 1 new, 1 changed").contains("has 2 articles");
        assertThat(asked).containsExactly("/feed 200", "/two 200", "/one 200");
        assertThat(CommandLineRun.of("changes", "--store", store()).out()).contains("/one, version 2");
    }

    @Test
    void aPageThatCouldNotBeHadIsAskedForAgain() {
        feed("/late", "/one");
        assertThat(watch()).contains("Added 1 new, 0 changed").contains("/late: its host answers with status 404");
        article("/late", "9 letters");
        asked.clear();
        assertThat(watch()).contains("Added 1 new");
        assertThat(asked).containsExactly("/feed 200", "/late 200", "/one 304");
    }

    @Test
    void aHostThatAsksForRestGetsIt() {
        busy.put("/busy", 600);
        feed("/busy", "/one");
        assertThat(watch())
                .contains("/busy: its host answers with status 503")
                .contains("/one: its host asks not to be asked again for another");
        assertThat(asked).containsExactly("/feed 200", "/busy 503");
    }

    private String watch() {
        CommandLineRun run = CommandLineRun.of(
                "watch", site + "/feed", "--store", store(), "--rounds", "1", "--allow-private");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private String store() {
        return folder.resolve("watch.db").toString();
    }
}
