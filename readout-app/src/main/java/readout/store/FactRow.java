package readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.news.Agreement;
import readout.news.Article;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.Period;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;

/**
 * What of a fact stands in columns of its own.
 *
 * @param when its time, else the day of its article
 * @param words of its evidence, in one line
 * @param actors who takes part in it
 */
public record FactRow(Fact fact, Optional<Period> when, String words, List<Part> actors) {

    /**
     * An actor of a fact.
     *
     * @param name canonical name
     * @param part what it does there: the name of a field of the formats
     */
    public record Part(String name, String part) {}

    /** The columns of a fact of an article. */
    public static FactRow of(Fact fact, Article article) {
        return new FactRow(
                fact,
                when(fact).or(() -> Columns.day(article.published())),
                words(fact, article),
                actors(fact).distinct().toList());
    }

    private static Optional<Period> when(Fact fact) {
        if (fact instanceof Statement statement) {
            return statement.date().map(Period::of);
        } else if (fact instanceof Meeting meeting) {
            return meeting.when();
        } else if (fact instanceof Agreement agreement) {
            return agreement.date().map(Period::of);
        } else if (fact instanceof Measure measure) {
            return measure.when();
        }
        return ((Figure) fact).period();
    }

    private static String words(Fact fact, Article article) {
        List<String> words = new ArrayList<>();
        for (Span span : fact.evidence()) {
            words.add(article.quote(span).strip().replaceAll("\\s+", " "));
        }
        return String.join(" … ", words);
    }

    private static Stream<Part> actors(Fact fact) {
        Stream<Part> cited =
                parts(fact.telling().attribution().stream().map(Source::name).toList(), "attribution");
        Stream<Part> own;
        if (fact instanceof Statement statement) {
            own = Stream.of(
                            parts(
                                    statement.speakers().stream()
                                            .map(Source::name)
                                            .toList(),
                                    "speakers"),
                            parts(statement.addressee().stream().toList(), "addressee"),
                            parts(statement.via().stream().map(Source::name).toList(), "via"))
                    .flatMap(part -> part);
        } else if (fact instanceof Meeting meeting) {
            own = Stream.concat(
                    parts(meeting.participants(), "participants"),
                    parts(meeting.host().stream().toList(), "host"));
        } else if (fact instanceof Agreement agreement) {
            own = Stream.concat(parts(agreement.parties(), "parties"), parts(agreement.signatories(), "signatories"));
        } else if (fact instanceof Measure measure) {
            own = Stream.concat(parts(measure.by(), "by"), parts(measure.on(), "on"));
        } else {
            own = parts(((Figure) fact).of(), "of");
        }
        return Stream.concat(own, cited);
    }

    private static Stream<Part> parts(List<String> names, String part) {
        return names.stream().map(name -> new Part(Columns.text(name), part));
    }
}
