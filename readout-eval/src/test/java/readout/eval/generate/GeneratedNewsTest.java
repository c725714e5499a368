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
}
