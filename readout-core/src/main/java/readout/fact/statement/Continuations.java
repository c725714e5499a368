package readout.fact.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.language.Reading;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Telling;

/**
 * Quotations without a cue that fill whole sentences right behind a statement: its speaker goes on. A quotation behind
 * words of the writer is left alone, since anybody may be speaking.
 */
final class Continuations {

    /** Characters between a statement and the quotation that carries it on. */
    private static final int FARTHEST = 200;

    private final String article;
    private final Quotations quotations;

    Continuations(Reading reading, Quotations quotations) {
        this.article = reading.article().id();
        this.quotations = quotations;
    }

    /** The statements with those that carry them on, in the order of the text. */
    List<Statement> addTo(List<Statement> statements) {
        List<Statement> out = new ArrayList<>(statements);
        out.sort(Comparator.comparing(statement -> statement.evidence().get(0)));
        int from = 0;
        @Nullable Statement before = null;
        int reach = 0;
        List<Statement> added = new ArrayList<>();
        for (int i = 0; i < quotations.all().size(); i++) {
            Span outer = quotations.all().get(i).outer();
            while (from < out.size() && out.get(from).evidence().get(0).start() < outer.start()) {
                before = out.get(from++);
                reach = Math.max(reach, end(before));
            }
            boolean taken = reach > outer.start() || (from < out.size() && covers(out.get(from), outer));
            Span inner = quotations.all().get(i).inner();
            if (before != null && !taken && quotations.isFree(i) && follows(reach, outer, inner)) {
                before = next(before, inner);
                reach = outer.end();
                added.add(before);
            }
        }
        out.addAll(added);
        return out;
    }

    private boolean follows(int reach, Span outer, Span inner) {
        return outer.start() - reach <= FARTHEST
                && quotations.hasWord(inner.start(), inner.end())
                && !quotations.hasWord(reach, outer.start());
    }

    private static int end(Statement statement) {
        return statement.evidence().get(statement.evidence().size() - 1).end();
    }

    private static boolean covers(Statement statement, Span quotation) {
        return statement.evidence().stream().anyMatch(quotation::overlaps);
    }

    private Statement next(Statement before, Span content) {
        List<Source> speakers = before.speakers().stream()
                .map(s -> new Source(s.name(), s.role(), Optional.empty()))
                .toList();
        return new Statement(
                Telling.plain("", article, List.of(content)),
                speakers,
                Statement.Manner.DIRECT,
                List.of(content),
                List.of(content),
                List.of(),
                before.addressee(),
                before.via().map(v -> new Source(v.name(), v.role(), Optional.empty())),
                before.joint(),
                before.date(),
                true);
    }
}
