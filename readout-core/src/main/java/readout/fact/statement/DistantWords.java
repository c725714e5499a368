package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.language.Reading;
import readout.news.Abstention;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Span;
import readout.news.Statement;

/** Quotations that nobody says: titles of works and words held at a distance are kept as abstentions. */
final class DistantWords {

    /** More words than this are rarely held at a distance. */
    private static final int FEW = 4;

    private final Reading reading;
    private final Quotations quotations;

    DistantWords(Reading reading, Quotations quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /** One abstention for each quotation that is in no statement. */
    List<Abstention> outside(List<Statement> statements) {
        List<Abstention> out = new ArrayList<>();
        Set<Integer> taken = new java.util.HashSet<>();
        for (Statement statement : statements) {
            for (Span span : statement.content()) {
                for (int i = quotations.firstEndingAfter(span.start());
                        i < quotations.all().size()
                                && quotations.all().get(i).outer().start() < span.end();
                        i++) {
                    taken.add(i);
                }
            }
        }
        for (int i = 0; i < quotations.all().size(); i++) {
            if (!taken.contains(i)) {
                Span inner = quotations.all().get(i).inner();
                Evidence evidence = new Evidence(reading.article().id(), List.of(inner));
                out.add(new Abstention(Fact.Kind.STATEMENT, evidence, reason(inner.of(quotations.text()))));
            }
        }
        return out;
    }

    private static String reason(String words) {
        if (Wording.isTitle(words)) {
            return "a title, not something that was said";
        }
        return words.strip().split("\\s+", FEW + 1).length <= FEW
                ? "a few words held at a distance; nobody is named who says them"
                : "a quotation without a speaker";
    }
}
