package readout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Readout;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.source.Item;
import readout.source.Sources;

/** What lies on disk comes back as it was. */
class DiskArchiveTest {

    private static final String COVERAGE = Path.of("..", "examples", "coverage").toString();

    @TempDir
    private Path folder;

    private static List<ArticleFacts> articles() {
        Readout readout = Readout.load();
        List<ArticleFacts> articles = new ArrayList<>();
        try (Stream<Item> items = Sources.open(List.of(COVERAGE), Sources.Options.usual())) {
            items.forEach(item -> {
                if (item instanceof Item.Document document) {
                    articles.add(readout.read(document.page()));
                }
            });
        }
        return articles;
    }

    @Test
    void articlesComeBackAsTheyWere() throws IOException {
        List<ArticleFacts> articles = articles();
        try (DiskArchive archive = new DiskArchive(folder)) {
            articles.forEach(archive::add);
            for (ArticleFacts article : articles) {
                assertThat(archive.article(article.article().id())).isEqualTo(article);
            }
            assertThatThrownBy(() -> archive.article("nobody")).isInstanceOf(IllegalArgumentException.class);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(Export.ARTICLES, Export.FACTS);
        }
    }

    /** JSON readers refuse strings of 20 million letters unless told otherwise. */
    @Test
    void aVeryLongArticleComesBack() throws IOException {
        String text = "a".repeat(20_000_001);
        Article article = new Article(
                "long",
                "long.txt",
                "0".repeat(64),
                text,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                false);
        try (DiskArchive archive = new DiskArchive(folder)) {
            archive.add(new ArticleFacts(article, List.of(), List.of(), List.of(), List.of()));
            assertThat(archive.article("long").article().text()).isEqualTo(text);
        }
        assertThat(ExportReader.read(folder)).hasSize(1);
    }
}
