package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import readout.news.Article;

/** What holds for every article, whatever its page was. */
public final class PageAssertions {
    private PageAssertions() {}

    public static void everyCharacterLiesInARegion(Article article) {
        boolean[] covered = new boolean[article.text().length()];
        article.regions()
                .forEach(region -> java.util.Arrays.fill(
                        covered, region.span().start(), region.span().end(), true));
        for (int i = 0; i < covered.length; i++) {
            boolean blank = Blocks.isBlank(article.text().charAt(i));
            assertThat(covered[i] || blank)
                    .as("%s, character %d", article.source(), i)
                    .isTrue();
        }
    }
}
