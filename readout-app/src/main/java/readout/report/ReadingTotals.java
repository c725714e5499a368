package readout.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import readout.news.Abstention;
import readout.news.ArticleFacts;
import readout.news.Fact;

/** Counts what was read and what was not understood. */
final class ReadingTotals {

    /** So many different reasons are told apart, and so many are shown. */
    private static final int MOST_REASONS = 500;

    private static final int REASONS_SHOWN = 20;
    private static final String OTHER = "another reason";

    private final Map<Fact.Kind, Long> facts = new EnumMap<>(Fact.Kind.class);
    private final Map<Fact.Kind, Long> abstentions = new EnumMap<>(Fact.Kind.class);
    private final Map<String, Long> reasons = new TreeMap<>();
    private long articles;
    private long truncated;
    private long undated;

    void add(ArticleFacts account) {
        articles++;
        truncated += account.article().truncated() ? 1 : 0;
        undated += account.article().published().isEmpty() ? 1 : 0;
        account.facts().forEach(fact -> facts.merge(fact.kind(), 1L, Long::sum));
        account.abstentions().forEach(this::add);
    }

    private void add(Abstention abstention) {
        abstentions.merge(abstention.kind(), 1L, Long::sum);
        String reason = abstention.reason();
        boolean room = reasons.size() < MOST_REASONS || reasons.containsKey(reason);
        reasons.merge(room ? reason : OTHER, 1L, Long::sum);
    }

    /** "5 articles · 3 stories · 120 statements · ...". */
    String counts(long stories) {
        Stream<String> kinds =
                Stream.of(Fact.Kind.values()).map(kind -> Counted.of(facts.getOrDefault(kind, 0L), kind.label()));
        return Stream.concat(Stream.of(Counted.of(articles, "article"), Counted.of(stories, "story")), kinds)
                .collect(Collectors.joining(" · "));
    }

    ReadingView view(List<String> skipped, List<String> warnings) {
        List<ReadingView.Taken> kinds = Stream.of(Fact.Kind.values())
                .map(kind -> new ReadingView.Taken(
                        kind.label() + "s", facts.getOrDefault(kind, 0L), abstentions.getOrDefault(kind, 0L)))
                .toList();
        List<ReadingView.Reason> most = reasons.entrySet().stream()
                .map(reason -> new ReadingView.Reason(reason.getKey(), reason.getValue()))
                .sorted(Comparator.comparing((ReadingView.Reason reason) -> -reason.times()))
                .limit(REASONS_SHOWN)
                .toList();
        return new ReadingView(articles, truncated, undated, kinds, most, skipped, warnings);
    }
}
