package readout.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.news.Region;
import readout.news.Region.Kind;
import readout.page.PageAssertions;
import readout.page.PageReader;

/** The sample coverage as a reader of the README meets it: text, HTML and JSON Lines, with the debris of real pages. */
class CoverageTest {
    private static final List<Item> ITEMS = Sources.open(List.of("../examples/coverage"), Sources.Options.usual())
            .toList();
    private static final Map<String, Article> ARTICLES = ITEMS.stream()
            .filter(Item.Document.class::isInstance)
            .map(item -> new PageReader().read(((Item.Document) item).page()))
            .collect(Collectors.toMap(Article::id, Function.identity()));

    @Test
    void everyFileIsReadWithoutAProblem() {
        assertThat(ITEMS).noneMatch(Problem.class::isInstance);
        assertThat(ARTICLES).hasSize(13);
        assertThat(ARTICLES.values()).allSatisfy(article -> {
            assertThat(Problem.of(article)).isEmpty();
            assertThat(article.outlet()).isPresent();
            assertThat(article.published()).isPresent();
            assertThat(article.title()).isPresent();
            assertThat(article.truncated()).isFalse();
        });
    }

    @Test
    void everyCharacterLiesInARegion() {
        assertThat(ARTICLES.values()).allSatisfy(PageAssertions::everyCharacterLiesInARegion);
    }

    @Test
    void debrisIsKeptOutOfTheBody() {
        Article post = article("2031-harbour-post");
        assertThat(texts(post, Kind.BODY)).noneMatch(text -> text.contains("ALSO ON THIS") || text.contains("app"));
        assertThat(texts(post, Kind.PULL_QUOTE)).containsExactly("\"The north has stopped believing in seasons.\"");
        assertThat(texts(post, Kind.CAPTION))
                .containsExactly("Anton Veskar and Ilse Darrow in Serrat. Harbour Pictures");
        assertThat(texts(post, Kind.BOILERPLATE))
                .contains("World 08:45 AM - 2031-03-21", "Velmora Tarsenia Lake Irun", "Get the Harbour app");
    }

    @Test
    void theHtmlPageGivesItsArticleAlone() {
        Article courier = article("2030-serrat-courier");
        assertThat(courier.text()).doesNotContain("half empty", "What is at stake", "Old Dock Street");
        assertThat(texts(courier, Kind.BYLINE)).containsExactly("By Hanne Quill in Kordan");
        assertThat(courier.byline()).contains("Hanne Quill");
        assertThat(texts(courier, Kind.DECK)).hasSize(1);
        assertThat(texts(courier, Kind.SUBHEAD)).containsExactly("Gas and grain");
    }

    private static Article article(String id) {
        return Objects.requireNonNull(ARTICLES.get(id), id);
    }

    private static List<String> texts(Article article, Kind kind) {
        return article.regions().stream()
                .filter(region -> region.kind() == kind)
                .map(Region::span)
                .map(article::quote)
                .toList();
    }
}
