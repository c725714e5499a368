package readout.record;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Outlet;
import readout.news.Place;
import readout.news.Region;
import readout.news.Span;
import readout.news.Statement;
import readout.story.OrdinaryNews;
import readout.story.StoryFeatures;
import readout.story.Word;
import readout.story.Words;

/** The words of an article's body as numbers, to be compared with those of others: twelve bytes a word. */
final class CopyText {

    /** Of longer articles only the beginning is compared. */
    static final int LONGEST = 20_000;
    /** A credit stands at the beginning or at the end. */
    private static final int MARGIN = 300;

    private final String id;
    private final int[] stems;
    private final int[] starts;
    private final int[] ends;
    private final List<Span> quoted;
    private final Optional<String> outlet;
    private final LocalDateTime time;
    private final String margins;

    private CopyText(ArticleFacts facts, List<Word> words) {
        Article article = facts.article();
        id = article.id();
        stems = words.stream().mapToInt(word -> OrdinaryNews.term(word.stem())).toArray();
        starts = words.stream().mapToInt(Word::start).toArray();
        ends = words.stream().mapToInt(Word::end).toArray();
        quoted = quoted(facts);
        outlet = article.outlet().map(Outlet::name);
        time = StoryFeatures.time(article).orElse(LocalDateTime.MAX);
        margins = margins(article);
    }

    static CopyText of(ArticleFacts article) {
        String text = article.article().text();
        List<Word> words = new ArrayList<>();
        for (Region region : article.article().regions()) {
            if (region.kind() == Region.Kind.BODY && words.size() < LONGEST) {
                words.addAll(Words.of(text, region.span().start(), region.span().end(), LONGEST - words.size()));
            }
        }
        return new CopyText(article, words);
    }

    private static List<Span> quoted(ArticleFacts facts) {
        List<Span> quoted = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            if (fact instanceof Statement statement) {
                quoted.addAll(statement.quoted());
            }
        }
        return quoted;
    }

    private static String margins(Article article) {
        String text = article.text();
        int end = Math.min(text.length(), MARGIN);
        return article.byline().orElse("") + " " + text.substring(0, end) + " "
                + text.substring(Math.max(end, text.length() - MARGIN));
    }

    String id() {
        return id;
    }

    int size() {
        return stems.length;
    }

    int stem(int word) {
        return stems[word];
    }

    /** Whether the article says that it is from the outlet of another one: in its byline, at its beginning or its end. */
    boolean credits(CopyText other) {
        return other.outlet
                .filter(name -> name.length() > 2 && !outlet.equals(other.outlet))
                .filter(margins::contains)
                .isPresent();
    }

    /** Whether it appeared before another one; one without a date is taken for later. */
    boolean isBefore(CopyText other) {
        return time.isBefore(other.time);
    }

    boolean sameOutlet(CopyText other) {
        return outlet.isPresent() && outlet.equals(other.outlet);
    }

    /** All its words: equal, but for a chance of 2⁻⁶⁴, only for articles that differ at most in punctuation. */
    long key() {
        long key = stems.length;
        for (int stem : stems) {
            key = (key ^ stem) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    Place place(int from, int to) {
        return Place.of(id, new Span(starts[from], ends[to - 1]));
    }

    /** Whether most of a span stands between quotation marks. */
    boolean isQuoted(Span span) {
        int inside = 0;
        for (Span quote : quoted) {
            if (quote.overlaps(span)) {
                inside += Math.min(quote.end(), span.end()) - Math.max(quote.start(), span.start());
            }
        }
        return 2 * inside > span.length();
    }
}
