package readout.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Story;

/** Counts what goes by while a report is written. */
final class ReportTotals {

    private final Map<Fact.Kind, Long> facts = new EnumMap<>(Fact.Kind.class);
    private final List<ReportPage.Line> lines = new ArrayList<>();
    private long articles;
    private long stories;
    private long abstentions;
    private Optional<AcrossView> across = Optional.empty();

    void add(ArticleFacts article) {
        articles++;
        abstentions += article.abstentions().size();
        article.facts().forEach(fact -> facts.merge(fact.kind(), 1L, Long::sum));
    }

    void story(Story story, int disputes, boolean shown) {
        stories++;
        if (shown) {
            lines.add(new ReportPage.Line(
                    story.id(),
                    story.title(),
                    story.date().map(Object::toString).orElse("no date"),
                    story.articles().size(),
                    Counted.origins(story),
                    disputes));
        }
    }

    void across(AcrossView view) {
        across = Optional.of(view);
    }

    ReportPage page(List<String> notes, String version) {
        return new ReportPage(
                version,
                counts(),
                lines,
                stories - lines.size(),
                across.orElseThrow(),
                abstentions,
                List.copyOf(notes));
    }

    /** "5 articles, 3 stories, 120 statements, ...". */
    private String counts() {
        Stream<String> kinds =
                Stream.of(Fact.Kind.values()).map(kind -> Counted.of(facts.getOrDefault(kind, 0L), kind.label()));
        return Stream.concat(Stream.of(Counted.of(articles, "article"), Counted.of(stories, "story")), kinds)
                .collect(Collectors.joining(" · "));
    }
}
