package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Place;
import readout.news.Region;
import readout.news.Span;
import readout.news.Statement;
import readout.story.Word;
import readout.story.Words;

/** The words of an article's body, to be compared with those of others. */
final class CopyText {

    /** Of longer articles only the beginning is compared. */
    private static final int LONGEST = 20_000;

    private final String id;
    private final List<Word> words;
    private final List<Span> quoted;

    private CopyText(String id, List<Word> words, List<Span> quoted) {
        this.id = id;
        this.words = words;
        this.quoted = quoted;
    }

    static CopyText of(ArticleFacts article) {
        String text = article.article().text();
        List<Word> words = new ArrayList<>();
        for (Region region : article.article().regions()) {
            if (region.kind() == Region.Kind.BODY && words.size() < LONGEST) {
                words.addAll(Words.of(text, region.span().start(), region.span().end(), LONGEST - words.size()));
            }
        }
        List<Span> quoted = new ArrayList<>();
        for (Fact fact : article.facts()) {
            if (fact instanceof Statement statement) {
                quoted.addAll(statement.quoted());
            }
        }
        return new CopyText(article.article().id(), words, quoted);
    }

    String id() {
        return id;
    }

    int size() {
        return words.size();
    }

    String stem(int word) {
        return words.get(word).stem();
    }

    /** All its words: equal for articles that differ at most in punctuation. */
    String key() {
        return words.stream().map(Word::stem).collect(Collectors.joining(" "));
    }

    Place place(int from, int to) {
        return Place.of(id, new Span(words.get(from).start(), words.get(to - 1).end()));
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
