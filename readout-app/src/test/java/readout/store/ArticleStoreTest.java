package readout.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.store.ArticleStore.Added;

class ArticleStoreTest {
    private static final int ARTICLES = Integer.getInteger("readout.kill.articles", 300);

    /** How often the process is killed; the long run is {@code -Dreadout.kills=200 -Dreadout.kill.articles=2000}. */
    private static final int KILLS = Integer.getInteger("readout.kills", 8);

    @TempDir
    Path folder;

    @Test
    void anArticleIsAddedOnceAndAChangedOneBecomesAVersion() {
        try (ArticleStore store = ArticleStore.open(folder.resolve("a.db"))) {
            assertThat(store.add("in/1.txt", StoreFiller.article(1, "over 20 documents")))
                    .isEqualTo(Added.NEW);
            assertThat(store.add("in/1.txt", StoreFiller.article(1, "over 20 documents")))
                    .isEqualTo(Added.KNOWN);
            assertThat(store.add("in/1.txt", StoreFiller.article(1, "12 documents")))
                    .isEqualTo(Added.CHANGED);
            assertThat(store.size()).isEqualTo(1);
            assertThat(store.changes()).singleElement().satisfies(change -> {
                assertThat(change.place()).isEqualTo("in/1.txt");
                assertThat(change.gone()).containsExactly("figure: over 20 documents");
                assertThat(change.come()).containsExactly("figure: 12 documents");
            });
        }
    }

    @Test
    void wordsAreFoundInTheLatestVersions() {
        try (ArticleStore store = ArticleStore.open(folder.resolve("a.db"))) {
            store.add("in/1.txt", StoreFiller.article(1, "over 20 documents"));
            store.add("in/2.txt", StoreFiller.article(2, "herring quotas"));
            store.add("in/1.txt", StoreFiller.article(1, "12 documents"));
            assertThat(store.search(List.of("herring"), 10)).singleElement().satisfies(hit -> {
                assertThat(hit.id()).isEqualTo("a2");
                assertThat(hit.passage()).contains("[herring] quotas");
            });
            assertThat(store.search(List.of("over"), 10)).isEmpty();
            assertThat(store.search(List.of("signed", "12 documents"), 10)).hasSize(1);
            assertThat(store.search(List.of("AND", "\"", "*"), 10)).isEmpty();
        }
    }

    @Test
    void idsAreUniqueAndStay() {
        try (ArticleStore store = ArticleStore.open(folder.resolve("a.db"))) {
            store.add("in/1.txt", StoreFiller.article(1, "12 documents"));
            assertThat(store.idFor("in/1.txt", "other")).isEqualTo("a1");
            assertThat(store.idFor("elsewhere/1.txt", "a1")).isEqualTo("a1-2");
            assertThat(store.idFor("third/1.txt", "a1")).isEqualTo("a1-3");
        }
    }

    @Test
    void aStoreThatCannotBeWrittenIsNamed() throws IOException {
        assertThatThrownBy(() -> ArticleStore.open(folder.resolve("missing/a.db")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("a.db");
        Path text = Files.writeString(folder.resolve("b.db"), "no database, but a text of some length ".repeat(40));
        assertThatThrownBy(() -> ArticleStore.open(text))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("b.db");
    }

    @Test
    void killedAtAnyMomentNothingIsLostOrDoubled() throws Exception {
        Path killed = folder.resolve("killed.db");
        Random random = new Random(20310304);
        for (int i = 0; i < KILLS; i++) {
            Process process = fill(killed);
            process.waitFor(200 + random.nextInt(3_000), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertThat(fill(killed).waitFor()).isZero();
        Path whole = folder.resolve("whole.db");
        assertThat(fill(whole).waitFor()).isZero();
        List<String> lines = lines(whole);
        assertThat(lines).hasSize(2 * ARTICLES);
        assertThat(lines(killed)).isEqualTo(lines);
    }

    private static Process fill(Path store) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreFiller.class.getName(),
                        store.toString(),
                        String.valueOf(ARTICLES))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> lines(Path file) {
        List<String> lines = new ArrayList<>();
        try (ArticleStore store = ArticleStore.open(file)) {
            store.export((article, facts) -> {
                lines.add(new String(article.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
                lines.addAll(facts);
            });
        }
        return lines;
    }
}
