package readout.eval.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class GeneratedNewsTest {

    private static List<GeneratedArticle> articles(long seed) {
        GeneratedNews news = new GeneratedNews(seed, 50);
        List<GeneratedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            articles.add(news.next());
        }
        return articles;
    }

    @Test
    void theSameSeedGivesTheSameStream() {
        assertThat(articles(5)).isEqualTo(articles(5)).isNotEqualTo(articles(6));
    }

    @Test
    void articlesComeInOrderOfTimeWithWordsInAllTheirSlots() {
        assertThat(articles(1))
                .isSortedAccordingTo(Comparator.comparing(GeneratedArticle::published))
                .allSatisfy(
                        article -> assertThat(article.title() + article.text()).doesNotContain("{", "}", "?"))
                .extracting(GeneratedArticle::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void oneStoryOfAnySizeComesFirst() {
        GeneratedNews news = GeneratedNews.oneStory(3, 500);
        List<GeneratedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            articles.add(news.next());
        }
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.story()).isEqualTo(1))
                .extracting(GeneratedArticle::id)
                .doesNotHaveDuplicates();
        assertThat(articles.get(499).published())
                .isAfter(articles.get(0).published())
                .isBefore(articles.get(0).published().plusDays(5));
    }
}
