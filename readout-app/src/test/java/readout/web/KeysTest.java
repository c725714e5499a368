package readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.browser.Browser;
import readout.store.Selection;
import readout.store.Store;

/** The web app in a browser, used by keys alone, and its live parts. */
class KeysTest {

    private static final Exports NONE = new Exports() {
        @Override
        public List<String> formats() {
            return List.of();
        }

        @Override
        public void write(String format, Selection selection, Path to) {
            throw new UnsupportedOperationException();
        }
    };

    private static final String SPOT = "document.activeElement";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Store store;
    private static PageServer server;

    @BeforeAll
    static void serve() throws IOException {
        browser = new Browser(folder, 1200);
        store = SampleStore.in(folder, InputStream.nullInputStream());
        server = PageServer.start(
                store, (files, progress) -> List.of(), NONE, new PageServer.Door("127.0.0.1", 0, Optional.empty()));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
            store.close();
        }
    }

    private static void open(String path) throws IOException {
        browser.open("http://127.0.0.1:" + server.port() + path);
    }

    @Test
    void theStrokeGoesToTheSearchFieldAndEnterSearches() throws IOException {
        open("/");
        browser.press("/");
        assertThat(browser.value(SPOT + ".id")).isEqualTo("words");
        browser.press("tariff/s" + Browser.ENTER);
        browser.await("location.pathname == '/search'");
        assertThat(browser.value("new URLSearchParams(location.search).get('q')"))
                .isEqualTo("tariff/s");
    }

    @Test
    void theFirstKeySkipsToTheContent() throws IOException {
        open("/stories/1");
        browser.press(Browser.TAB);
        assertThat(browser.value(SPOT + ".className")).isEqualTo("skip");
        assertThat(browser.value(SPOT + ".getBoundingClientRect().left >= 0")).isEqualTo("true");
        browser.press(Browser.ENTER);
        browser.await("location.hash == '#content'");
        browser.press(Browser.TAB);
        assertThat(browser.value(SPOT + ".closest('main') != null")).isEqualTo("true");
    }

    @Test
    void keysGoThroughTheHeadInTheOrderInWhichItIsRead() throws IOException {
        open("/");
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            browser.press(Browser.TAB);
            order.append(browser.value(SPOT + ".id || " + SPOT + ".textContent.trim()"))
                    .append(", ");
        }
        assertThat(order)
                .hasToString("To the content, Readout, Stories, Threads, Actors, Figures, Refrains, Review, Add, words,"
                        + " Search, ");
    }

    @Test
    void anAddressOpensALineOfTheRecordWithItsWords() throws IOException {
        open("/stories/1");
        String id = browser.value("document.querySelector('details.entry:not([open])').id");
        open("/");
        open("/stories/1#" + id);
        String line = "document.getElementById('" + id + "')";
        browser.await(line + ".open && " + line + ".querySelector('.evidence mark')");
    }

    @Test
    void anAddressOfAFactOpensItsLineAndLeadsToItsWords() throws IOException {
        open("/stories/1");
        String fact = browser.value("document.querySelector('details.entry:not([open]) a[id]').id");
        open("/");
        open("/stories/1#" + fact);
        browser.await("document.querySelector('details.entry[open] div.account:target mark')");
        assertThat(browser.value("document.querySelector(':target').id")).isEqualTo(fact);
    }

    @Test
    void aLineIsOpenedByKeysAndItsWordsComeOnce() throws IOException {
        open("/stories/1");
        String closed = "document.querySelector('details.entry:not([open])')";
        String id = browser.value(closed + ".id");
        browser.value(closed + ".querySelector('summary').focus()");
        browser.press(Browser.ENTER);
        String line = "document.getElementById('" + id + "')";
        browser.await(line + ".querySelectorAll('blockquote mark').length > 0");
        String words = browser.value(line + ".textContent");
        browser.press(Browser.ENTER + Browser.ENTER);
        browser.await(line + ".open");
        assertThat(browser.value(line + ".textContent")).isEqualTo(words);
    }

    @Test
    void backLeadsFromTheWordsToTheRecord() throws IOException {
        open("/stories/1");
        browser.value("document.querySelector('.matrix td a').click()");
        browser.await(
                "location.pathname.match('/stories/1/[0-9]+') && document.querySelector('div.account:target mark')");
        browser.back();
        browser.await("location.pathname == '/stories/1' && document.querySelector('.matrix')");
    }

    @Test
    void resultsChangeWhileOneTypesAndBackBringsTheEarlierOnes() throws IOException {
        open("/search");
        browser.value("document.getElementById('q').focus()");
        browser.value("window.kept = true");
        browser.press("tariff");
        browser.await("document.querySelectorAll('#results li').length > 0");
        browser.await("location.search.includes('q=tariff')");
        assertThat(browser.value("window.kept")).isEqualTo("true");
        assertThat(browser.value("document.getElementById('q').value")).isEqualTo("tariff");
        browser.back();
        browser.await("location.search == '' && document.querySelectorAll('#results li').length == 0");
    }

    @Test
    void aVerdictIsTakenWithoutLoadingThePageAgain() throws IOException {
        open("/abstentions");
        browser.value("window.kept = true");
        browser.value("document.querySelector('.judge button[value=rejected]').focus()");
        browser.press(Browser.ENTER);
        browser.await("document.querySelector('ul.lines li strong')");
        assertThat(browser.value("document.querySelector('ul.lines li strong').textContent"))
                .isEqualTo("rejected");
        assertThat(browser.value("window.kept")).isEqualTo("true");
        open("/abstentions");
        assertThat(browser.value("document.querySelector('ul.lines li strong').textContent"))
                .isEqualTo("rejected");
    }
}
