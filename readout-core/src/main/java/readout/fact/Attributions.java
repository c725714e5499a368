package readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;

/** Who is cited for words that stand inside a statement's content. */
final class Attributions {

    /** How many contents that begin before a place are looked at; nested statements are few. */
    private static final int CANDIDATES = 16;

    /** The part of a fact's words that must lie in a content. */
    private static final double MOST = 0.7;

    private record Content(Span span, Statement statement) {}

    private final List<Content> contents = new ArrayList<>();

    Attributions(List<Statement> statements) {
        for (Statement statement : statements) {
            statement.content().forEach(span -> contents.add(new Content(span, statement)));
        }
        contents.sort(Comparator.comparing(Content::span));
    }

    /** The first speaker of the innermost statement that contains most of all these spans. */
    Optional<Source> of(List<Span> spans) {
        Optional<Statement> first = innermost(spans.get(0));
        boolean same = spans.stream().allMatch(span -> innermost(span).equals(first));
        return same ? first.map(statement -> statement.speakers().get(0)) : Optional.empty();
    }

    private Optional<Statement> innermost(Span span) {
        int last = firstFrom(span.end());
        Optional<Content> best = Optional.empty();
        for (int i = last - 1; i >= Math.max(0, last - CANDIDATES); i--) {
            Content content = contents.get(i);
            boolean shorter = best.isEmpty()
                    || content.span().length() < best.get().span().length();
            if (shorter && overlap(content.span(), span) >= MOST * span.length()) {
                best = Optional.of(content);
            }
        }
        return best.map(Content::statement);
    }

    /** The number of the first content that starts at or after an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = contents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contents.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int overlap(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }
}
