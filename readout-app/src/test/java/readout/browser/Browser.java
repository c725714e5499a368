package readout.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium, steered through its driver as the W3C recommendation WebDriver says: keys are pressed, pages are loaded. */
public final class Browser implements AutoCloseable {

    /** Goes to the next thing that can be reached by keys. */
    public static final String TAB = "\uE004";

    /** Follows a link, sends a form. */
    public static final String ENTER = "\uE007";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TRIES = 1200;
    private static final int MOMENT = 10;
    private static final long PAUSE_MILLISECONDS = 50;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String root;
    private String session = "";

    /** Ends the test as not run when there is no Chromium with its driver. */
    public Browser(Path folder, int width) throws IOException {
        Optional<String> program = onPath("chromedriver");
        Optional<String> chromium = onPath("chromium");
        assumeTrue(
                program.isPresent() && chromium.isPresent(),
                "no chromium with its driver on the PATH (on Debian: apt install chromium chromium-driver)");
        int port = freePort();
        root = "http://127.0.0.1:" + port;
        driver = new ProcessBuilder(program.orElseThrow(), "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("driver.log").toFile())
                .start();
        begin(chromium.orElseThrow(), folder, width);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Optional<String> onPath(String name) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private void begin(String chromium, Path folder, int width) throws IOException {
        for (int tries = 0; !isReady(); tries++) {
            if (tries == MOST_TRIES) {
                throw new AssertionError("the driver of Chromium does not answer");
            }
            pause();
        }
        ObjectNode wanted = JSON.createObjectNode();
        ObjectNode options = wanted.putObject("capabilities")
                .putObject("alwaysMatch")
                .put("browserName", "chrome")
                .putObject("goog:chromeOptions");
        options.put("binary", chromium);
        ArrayNode flags = options.putArray("args");
        List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("driven"),
                        "--window-size=" + width + ",900")
                .forEach(flags::add);
        session = "/session/" + send("/session", wanted).path("sessionId").asText();
    }

    private boolean isReady() {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(root + "/status"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private JsonNode send(String path, JsonNode body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode value = JSON.readTree(answer.body()).path("value");
            if (answer.statusCode() != 200) {
                throw new AssertionError(path + " " + body + ": " + value);
            }
            return value;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Loads a page. */
    public void open(String address) throws IOException {
        send(session + "/url", JSON.createObjectNode().put("url", address));
    }

    /** Presses the button that leads to the page before. */
    public void back() throws IOException {
        send(session + "/back", JSON.createObjectNode());
    }

    /**
     * Presses keys, one after another, wherever the reader is on the page. Chromium drops those that come before a new
     * page has been painted, which it does not always tell: after a moment they are pressed all the same.
     */
    public void press(String keys) throws IOException {
        String painted = "performance.getEntriesByType('paint').length > 0";
        becomesTrue(painted, MOMENT);
        ObjectNode body = JSON.createObjectNode();
        ArrayNode actions = body.putArray("actions")
                .addObject()
                .put("type", "key")
                .put("id", "keyboard")
                .putArray("actions");
        keys.codePoints().mapToObj(Character::toString).forEach(key -> {
            actions.addObject().put("type", "keyDown").put("value", key);
            actions.addObject().put("type", "keyUp").put("value", key);
        });
        send(session + "/actions", body);
    }

    /** The value of an expression of JavaScript on the page, as text. */
    public String value(String expression) throws IOException {
        ObjectNode body = JSON.createObjectNode().put("script", "return " + expression);
        body.putArray("args");
        return send(session + "/execute/sync", body).asText();
    }

    /** Waits for an expression to become true; fails when it does not. */
    public void await(String expression) throws IOException {
        if (!becomesTrue(expression, MOST_TRIES)) {
            throw new AssertionError("never true: " + expression + " at " + value("location.href"));
        }
    }

    private boolean becomesTrue(String expression, int most) throws IOException {
        for (int tries = 0; !value("!!(" + expression + ")").equals("true"); tries++) {
            if (tries == most) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        driver.descendants().forEach(ProcessHandle::destroy);
        driver.destroy();
    }
}
