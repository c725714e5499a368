package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Entry.Standing;
import readout.news.Fact;
import readout.news.Fact.Kind;
import readout.news.Story;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** Builds the record of one story. */
final class StoryRecord {

    private final String id;
    private final List<ArticleFacts> articles;
    private final Origins origins;
    private final Allegiances allegiances;

    /** @param articles in order of time */
    StoryRecord(String id, List<ArticleFacts> articles, Origins origins) {
        this.id = id;
        this.articles = articles;
        this.origins = origins;
        this.allegiances = Allegiances.of(articles);
    }

    Story build(Headline headline) {
        Map<Kind, List<List<Reported>>> byKind = byKind();
        Duplicates duplicates = Duplicates.among(articles);
        List<Draft> drafts = new ArrayList<>();
        List<Wording> passages = new ArrayList<>();
        Map<Kind, Likeness> likenesses = new EnumMap<>(Kind.class);
        byKind.forEach((kind, facts) -> {
            List<List<Reported>> distinct = duplicates.without(facts);
            List<Reported> all = distinct.stream().flatMap(List::stream).toList();
            all.forEach(fact -> passages.add(fact.wording()));
            Likeness likeness = likeness(kind, all);
            likenesses.put(kind, likeness);
            List<Draft> aligned = new EntryAligner(likeness).align(distinct);
            duplicates.addTo(aligned, facts);
            drafts.addAll(aligned);
        });
        Map<String, Variance> disclosures = new HashMap<>();
        Disclosure.of(
                        byKind.getOrDefault(Kind.AGREEMENT, List.of()).stream()
                                .flatMap(List::stream)
                                .toList(),
                        allegiances)
                .forEach(variance -> disclosures.put(variance.facts().get(0), variance));
        drafts.sort(Comparator.comparingInt((Draft draft) -> draft.first().order())
                .thenComparingInt(
                        draft -> draft.first().fact().evidence().get(0).start())
                .thenComparing(draft -> draft.first().fact().kind()));
        CoverageJudge judge = new CoverageJudge(articles, new StemWeights(passages), new NearFacts(byKind, likenesses));
        List<Entry> entries = new ArrayList<>();
        for (Draft draft : drafts) {
            entries.add(entry(id + ".e" + (entries.size() + 1), draft, judge, disclosures));
        }
        List<String> ids = articles.stream().map(a -> a.article().id()).toList();
        return new Story(id, headline.title(), ids, headline.date(), headline.place(), entries);
    }

    private Map<Kind, List<List<Reported>>> byKind() {
        Map<Wording, Wording> wordings = new HashMap<>();
        Map<Kind, List<List<Reported>>> byKind = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<List<Reported>> facts = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                facts.add(reported(articles.get(i), kind, i, wordings));
            }
            byKind.put(kind, facts);
        }
        return byKind;
    }

    /** @param wordings those met so far: what stands in thousands of articles is held once */
    private static List<Reported> reported(ArticleFacts article, Kind kind, int order, Map<Wording, Wording> wordings) {
        List<Reported> facts = new ArrayList<>();
        for (Fact fact : article.facts()) {
            if (fact.kind() == kind) {
                facts.add(Reported.of(fact, article, order).shared(wordings));
            }
        }
        return facts;
    }

    private Likeness likeness(Kind kind, List<Reported> facts) {
        return switch (kind) {
            case STATEMENT -> new StatementLikeness(facts, allegiances);
            case MEETING -> new MeetingLikeness(facts, allegiances);
            case AGREEMENT -> new AgreementLikeness(facts, allegiances);
            case MEASURE -> new MeasureLikeness(facts, allegiances);
            case FIGURE -> new FigureLikeness(facts, allegiances);
        };
    }

    private Entry entry(String entryId, Draft draft, CoverageJudge judge, Map<String, Variance> disclosures) {
        List<Variance> variances = new ArrayList<>(Variances.of(draft.facts()));
        draft.facts().stream()
                .flatMap(fact -> Stream.ofNullable(disclosures.get(fact.id())))
                .forEach(variances::add);
        SortedMap<String, String> unknown = judge.unknown(draft);
        LinkedHashSet<String> told = new LinkedHashSet<>();
        draft.facts().forEach(fact -> told.add(fact.article().id()));
        List<List<String>> groups = origins.group(told);
        return new Entry(
                entryId,
                draft.first().fact().kind(),
                standing(variances, groups),
                groups,
                draft.facts().stream().map(Reported::id).toList(),
                judge.coverage(draft, variances, unknown),
                unknown,
                variances,
                Renderings.of(draft.facts()));
    }

    private static Standing standing(List<Variance> variances, List<List<String>> origins) {
        Optional<Variance> contradiction = variances.stream()
                .filter(variance -> variance.verdict() == Verdict.CONTRADICTION)
                .findFirst();
        return contradiction.isPresent()
                ? Standing.DISPUTED
                : origins.size() > 1 ? Standing.CORROBORATED : Standing.SINGLE_ORIGIN;
    }
}
