package readout.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import readout.news.Abstention;
import readout.news.Actor;
import readout.news.Agreement;
import readout.news.Amount;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.Outlet;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Published;
import readout.news.Region;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Telling;
import readout.news.Timex;

/** An article about Arvenia and Tolmark, which do not exist; its facts are placed by their words. */
final class Report {

    static final String ABOUT =
            "Leaders of Arvenia and Tolmark met at the Lindenhof summit in Marwick on fishing and rail";

    private final String id;
    private final String text;
    private final String day;
    private boolean truncated;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Timex> timexes = new ArrayList<>();
    private final List<Abstention> abstentions = new ArrayList<>();

    private Report(String id, String day, String text) {
        this.id = id;
        this.day = day;
        this.text = text;
    }

    /** A report of the Lindenhof summit, so that all such reports are one story. */
    static Report of(String id, String text) {
        return on(id, "2031-03-04", about(id) + text);
    }

    /** What all reports are about, in another order for each, or else they would seem copied. */
    private static String about(String id) {
        List<String> words = new ArrayList<>(List.of(ABOUT.split(" ")));
        Collections.shuffle(words, new Random(id.hashCode()));
        return String.join(" ", words) + ". ";
    }

    static Report on(String id, String day, String text) {
        return new Report(id, day, text);
    }

    Report actor(Actor.Type type, String name, String... roles) {
        actors.add(new Actor(name, type, List.of(), List.of(roles), List.of()));
        return this;
    }

    Report cutShort() {
        truncated = true;
        return this;
    }

    Span span(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in " + id + ": " + words);
        }
        return new Span(start, start + words.length());
    }

    private Telling telling(Fact.Kind kind, String words, boolean negated) {
        return new Telling(
                kind.id(id, facts.size() + 1),
                new Evidence(id, List.of(span(words))),
                Optional.empty(),
                Telling.Certainty.STATED,
                negated);
    }

    private static Optional<Period> period(String iso) {
        return PartialDate.parse(iso).map(Period::of);
    }

    Report said(String speaker, String content) {
        facts.add(new Statement(
                telling(Fact.Kind.STATEMENT, content, false),
                List.of(Source.named(speaker)),
                Statement.Manner.INDIRECT,
                List.of(span(content)),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                PartialDate.parse(day),
                false));
        return this;
    }

    Report talks(String words, String date, String place, Meeting.Status status, String... participants) {
        facts.add(new Meeting(
                telling(Fact.Kind.MEETING, words, false),
                Meeting.Form.TALKS,
                Optional.empty(),
                Optional.empty(),
                List.of(participants),
                Optional.empty(),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                period(date),
                status,
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    Report documents(String words, String count, Agreement.Status status, boolean open, String... areas) {
        facts.add(new Agreement(
                telling(Fact.Kind.AGREEMENT, words, false),
                Optional.empty(),
                Agreement.Type.DOCUMENTS,
                List.of("Arvenia", "Tolmark"),
                List.of(),
                count.isEmpty() ? Optional.empty() : Optional.of(amount(count, "count", words)),
                java.util.stream.Stream.of(areas)
                        .map(area -> new Agreement.Area(area, span(area)))
                        .toList(),
                open,
                PartialDate.parse("2031-03-04"),
                status));
        return this;
    }

    /** {@code number} may begin with a qualifier: "over 20". */
    private Amount amount(String number, String unit, String words) {
        String[] parts = number.split(" ");
        Optional<Amount.Qualifier> qualifier = java.util.stream.Stream.of(Amount.Qualifier.values())
                .filter(q -> q.label().equals(parts[0]))
                .findFirst();
        return new Amount(new BigDecimal(parts[parts.length - 1]), qualifier, unit, span(words));
    }

    Report figure(String words, String number, String unit, String what, String period) {
        int end = text.indexOf('.', span(words).end());
        String sentence = text.substring(text.lastIndexOf('.', span(words).start()) + 1, end < 0 ? text.length() : end);
        facts.add(new Figure(
                telling(Fact.Kind.FIGURE, sentence.strip(), false),
                amount(number, unit, words),
                what,
                List.of("Arvenia", "Tolmark"),
                period(period),
                Optional.empty(),
                false));
        return this;
    }

    Report tariff(String words, Measure.Stage stage, String rate) {
        return tariff(words, stage, rate, "Arvenia");
    }

    Report tariff(String words, Measure.Stage stage, String rate, String by) {
        facts.add(new Measure(
                telling(Fact.Kind.MEASURE, words, false),
                Measure.Type.TARIFF,
                Optional.empty(),
                List.of(by),
                List.of("Tolmark"),
                List.of(),
                rate.isEmpty() ? Optional.empty() : Optional.of(amount(rate, "%", words)),
                Optional.empty(),
                Optional.of(stage)));
        return this;
    }

    Report ceasefire(String words, boolean negated) {
        facts.add(new Measure(
                telling(Fact.Kind.MEASURE, words, negated),
                Measure.Type.CEASEFIRE,
                Optional.empty(),
                List.of("Arvenia"),
                List.of("Tolmark"),
                List.of(),
                Optional.empty(),
                period("2031-03-04"),
                Optional.empty()));
        return this;
    }

    Report timex(String words, String value, String other) {
        timexes.add(new Timex(
                id + ":t" + timexes.size(),
                id,
                span(words),
                Timex.Type.DATE,
                value,
                Optional.empty(),
                period(value),
                other.isEmpty() ? Optional.empty() : Optional.of(other)));
        return this;
    }

    Report abstained(Fact.Kind kind, String words, String reason) {
        abstentions.add(new Abstention(kind, new Evidence(id, List.of(span(words))), reason));
        return this;
    }

    ArticleFacts facts() {
        Article article = new Article(
                id,
                id + ".txt",
                "",
                text,
                List.of(new Region(new Span(0, text.length()), Region.Kind.BODY)),
                Optional.of(new Outlet("The " + id)),
                Optional.empty(),
                Optional.empty(),
                PartialDate.parse(day)
                        .map(date -> new Published(date, Optional.empty(), Published.How.STATED, "stated")),
                "en",
                truncated);
        List<Fact> ordered = facts.stream()
                .sorted(Comparator.comparingInt(fact -> fact.evidence().get(0).start()))
                .toList();
        return new ArticleFacts(article, actors, timexes, ordered, abstentions);
    }
}
