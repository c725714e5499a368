package readout.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Story;
import readout.record.Archive;

/** Keeps what the report says of all stories, while they go by. */
final class ReportTotals {

    private final ReadingTotals reading = new ReadingTotals();
    private final List<ReportPage.Line> lines = new ArrayList<>();
    private final Set<String> shownArticles = new HashSet<>();
    private long stories;
    private Optional<AcrossView> across = Optional.empty();

    void add(ArticleFacts article) {
        reading.add(article);
    }

    void story(Story story, int disputes, boolean shown) {
        stories++;
        if (shown) {
            shownArticles.addAll(story.articles());
            lines.add(new ReportPage.Line(
                    story.id(),
                    story.title(),
                    story.date().map(Object::toString).orElse("no date"),
                    story.articles().size(),
                    Counted.origins(story),
                    disputes));
        }
    }

    void across(Across all, Archive archive) {
        across = Optional.of(new AcrossView(all, archive, shownArticles));
    }

    ReportPage page(List<String> skipped, List<String> warnings, String version) {
        return new ReportPage(
                version,
                reading.counts(stories),
                lines,
                stories - lines.size(),
                across.orElseThrow(),
                reading.view(skipped, warnings));
    }
}
