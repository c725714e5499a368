package readout.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import readout.news.Article;
import readout.news.Entry;
import readout.news.Rendering;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Variance;
import readout.report.EntryLine.Cell;
import readout.report.EntryView.Account;
import readout.report.EntryView.VarianceView;
import readout.report.EntryView.WordingView;
import readout.report.EntryView.Words;

/** Shows the entries of one story with the words of its articles. */
final class EntryMaker {

    /** An entry with more articles shows the accounts and cells of the first. */
    static final int MOST_ARTICLES = 100;

    private final Told told;
    private final List<Key> keys;
    private final ArticleLinks links;
    private final Map<String, Key> byArticle = new HashMap<>();
    private final Map<String, int[]> lines = new HashMap<>();

    /**
     * Shows entries of a story.
     *
     * @param keys of all articles of the story
     * @param links where these are shown in full
     */
    EntryMaker(Told told, List<Key> keys, ArticleLinks links) {
        this.links = links;
        this.told = told;
        this.keys = keys;
        keys.forEach(key -> byArticle.put(key.article().id(), key));
    }

    /** The letter of an article. */
    Key key(Article article) {
        return Objects.requireNonNull(byArticle.get(article.id()));
    }

    /** Shows an entry in one line. */
    EntryLine line(Entry entry) {
        List<Cell> cells =
                keys.stream().limit(MOST_ARTICLES).map(key -> cell(entry, key)).toList();
        return new EntryLine(entry, told.line(entry), cells);
    }

    /** Shows an entry with its words. */
    EntryView entry(Entry entry) {
        List<Account> accounts = entry.facts().stream()
                .limit(MOST_ARTICLES)
                .map(id -> account(entry, id))
                .toList();
        List<VarianceView> variances = entry.variances().stream()
                .sorted(Comparator.comparing(Variance::verdict))
                .map(this::variance)
                .toList();
        return new EntryView(line(entry), accounts, variances, wordings(entry));
    }

    private static Cell cell(Entry entry, Key key) {
        String id = key.article().id();
        return new Cell(
                key,
                entry.coverage().getOrDefault(id, Entry.Coverage.UNKNOWN),
                entry.reasons().getOrDefault(id, ""));
    }

    private Account account(Entry entry, String id) {
        Told.Brief brief = told.brief(id);
        Article article = told.article(brief.article());
        String anchor = Anchors.ofFact(id);
        return new Account(
                anchor,
                links.to(entry, anchor),
                brief.line(),
                passage(article, brief.fact().evidence()));
    }

    /** Shows a difference. */
    VarianceView variance(Variance variance) {
        return new VarianceView(
                variance,
                variance.evidence().stream()
                        .limit(MOST_ARTICLES)
                        .map(place -> passage(told.article(place.article()), List.of(place.span())))
                        .toList());
    }

    /** The wording that the others are held against, then those. */
    private List<WordingView> wordings(Entry entry) {
        List<WordingView> wordings = new ArrayList<>();
        entry.renderings().stream()
                .map(rendering -> told.fact(rendering.against()))
                .filter(Statement.class::isInstance)
                .distinct()
                .forEach(fact -> wordings.add(whole((Statement) fact)));
        entry.renderings().forEach(rendering -> wordings.add(wording(rendering)));
        return wordings;
    }

    private WordingView whole(Statement statement) {
        Article article = told.article(statement.article());
        String words = statement.content().stream().map(article::quote).collect(Collectors.joining(" … "));
        return new WordingView(key(article), "", List.of(new Words(Rendering.Kind.SAME, words, words)));
    }

    private WordingView wording(Rendering rendering) {
        Article here = told.article(told.brief(rendering.fact()).article());
        Article there = told.article(told.brief(rendering.against()).article());
        List<Words> words = rendering.parts().stream()
                .map(part -> new Words(
                        part.kind(),
                        part.here().map(here::quote).orElse(""),
                        part.there().map(there::quote).orElse("")))
                .toList();
        return new WordingView(key(here), key(there).letter(), words);
    }

    /** Shows words of an article. */
    Passage passage(Article article, List<Span> spans) {
        int[] starts = lines.computeIfAbsent(article.id(), id -> Paragraph.starts(article.text()));
        return Passage.of(article, starts, spans, links);
    }
}
