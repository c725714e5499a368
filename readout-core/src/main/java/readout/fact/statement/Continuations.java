package readout.fact.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.fact.Layout;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Telling;

/**
 * Words without a cue that carry on a statement: quotations that fill whole sentences right behind it, and sentences
 * whose mood and tense are those of reported speech ({@link CarriedOn}). A quotation behind words of the writer is left
 * alone, since anybody may be speaking.
 */
final class Continuations {

    /** Characters between a statement and the quotation that carries it on. */
    private static final int FARTHEST = 200;

    private final Reading reading;
    private final Layout layout;
    private final Quotations quotations;
    private final ContentShape shape;

    Continuations(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.layout = new Layout(reading);
        this.quotations = quotations;
        this.shape = new ContentShape(quotations);
    }

    /** The statements with those that carry them on, in the order of the text. */
    List<Statement> addTo(List<Statement> statements) {
        return withSentences(withQuotations(sorted(statements)));
    }

    private static List<Statement> sorted(List<Statement> statements) {
        List<Statement> out = new ArrayList<>(statements);
        out.sort(Comparator.comparing(statement -> statement.evidence().get(0)));
        return out;
    }

    private List<Statement> withQuotations(List<Statement> statements) {
        List<Statement> out = new ArrayList<>(statements);
        int from = 0;
        @Nullable Statement before = null;
        int reach = 0;
        for (int i = 0; i < quotations.all().size(); i++) {
            Span outer = quotations.all().get(i).outer();
            while (from < statements.size()
                    && statements.get(from).evidence().get(0).start() < outer.start()) {
                before = statements.get(from++);
                reach = Math.max(reach, end(before));
            }
            boolean taken = reach > outer.start() || (from < statements.size() && covers(statements.get(from), outer));
            Span inner = quotations.all().get(i).inner();
            if (before != null && !taken && quotations.isFree(i) && follows(reach, outer, inner)) {
                before = next(before, inner, Statement.Manner.DIRECT);
                reach = outer.end();
                out.add(before);
            }
        }
        return sorted(out);
    }

    private boolean follows(int reach, Span outer, Span inner) {
        return outer.start() - reach <= FARTHEST
                && quotations.hasWord(inner.start(), inner.end())
                && !quotations.hasWord(reach, outer.start());
    }

    /** Adds the sentences that go on with reported speech, one after the other up to the end of the paragraph. */
    private List<Statement> withSentences(List<Statement> statements) {
        List<Statement> out = new ArrayList<>(statements);
        List<Sentence> sentences = reading.sentences();
        int from = 0;
        @Nullable Statement said = null;
        @Nullable Sentence saidIn = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence s = sentences.get(i);
            boolean speaks = false;
            while (from < statements.size()
                    && statements.get(from).evidence().get(0).start() < s.span().end()) {
                said = statements.get(from++);
                saidIn = s;
                speaks = true;
            }
            if (!speaks && said != null && saidIn != null) {
                Optional<Statement> next = carriedOn(said, saidIn, s, i == 0 ? s : sentences.get(i - 1));
                next.ifPresent(out::add);
                said = next.isPresent() ? said : null;
            }
        }
        return sorted(out);
    }

    private Optional<Statement> carriedOn(Statement said, Sentence saidIn, Sentence s, Sentence before) {
        Span content = said.content().get(said.content().size() - 1);
        boolean reported =
                said.manner() != Statement.Manner.DIRECT && saidIn.span().contains(content);
        boolean adjoins = end(said) <= saidIn.span().end() && sameParagraph(before, s);
        if (!reported
                || !adjoins
                || !isPast(said, saidIn)
                || quotations.overlap(s.span()) > 0
                || !CarriedOn.goesOn(saidIn, content, s)) {
            return Optional.empty();
        }
        Span whole = shape.trim(s.span());
        return whole == null ? Optional.empty() : Optional.of(next(said, whole, Statement.Manner.INDIRECT));
    }

    /** "said", "according to": a cue in the present tells of works and polls, too. */
    private static boolean isPast(Statement said, Sentence in) {
        if (said.cue().isEmpty()) {
            return said.continuation();
        }
        int cue = in.tokenAt(said.cue().get(0).start());
        return cue >= 0 && (in.tag(cue).equals("VBD") || in.lower(cue).equals("according"));
    }

    private boolean sameParagraph(Sentence before, Sentence s) {
        for (int i = before.span().end(); i < s.span().start(); i++) {
            if (quotations.text().charAt(i) == '\n') {
                return false;
            }
        }
        return !layout.repeats(before) && !layout.repeats(s);
    }

    private static int end(Statement statement) {
        return statement.evidence().get(statement.evidence().size() - 1).end();
    }

    private static boolean covers(Statement statement, Span quotation) {
        return statement.evidence().stream().anyMatch(quotation::overlaps);
    }

    private Statement next(Statement before, Span content, Statement.Manner manner) {
        List<Source> speakers = before.speakers().stream()
                .map(s -> new Source(s.name(), s.role(), Optional.empty()))
                .toList();
        return new Statement(
                Telling.plain("", reading.article().id(), List.of(content)),
                speakers,
                manner,
                List.of(content),
                manner == Statement.Manner.DIRECT ? List.of(content) : List.of(),
                List.of(),
                before.addressee(),
                before.via().map(v -> new Source(v.name(), v.role(), Optional.empty())),
                before.joint(),
                before.date(),
                true);
    }
}
