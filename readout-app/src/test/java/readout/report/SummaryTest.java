package readout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Story;
import readout.news.Variance;
import readout.news.Variance.Verdict;

class SummaryTest {

    @Test
    void whatIsNotShownIsWhereTheReaderIsSent() {
        assertThat(summary(3)).anySatisfy(line -> assertThat(line).endsWith("2 more disputes in the report"));
        assertThat(summary(201))
                .as("more articles than a report shows")
                .anySatisfy(line -> assertThat(line).endsWith("2 more disputes in record.json"));
    }

    /** The summary of one story with eight disputes. */
    private static List<String> summary(int size) {
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Article article = Article.plain("a" + i, "Talks end in Vestra after round " + i + ".");
            articles.add(new ArticleFacts(article, List.of(), List.of(), List.of(), List.of()));
        }
        List<String> ids = IntStream.range(0, size).mapToObj(i -> "a" + i).toList();
        Story story = new Story("s1", "Talks end", ids, Optional.empty(), Optional.empty(), List.of());
        Variance dispute = new Variance("date", Verdict.CONTRADICTION, List.of(), List.of(), "the fourth is no Friday");
        Summary summary = new Summary();
        summary.begin(List.of(size));
        summary.story(story, articles, List.of(), Collections.nCopies(8, dispute));
        return summary.lines();
    }
}
