package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.news.Agreement;
import readout.news.Amount;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Telling;
import readout.news.Telling.Certainty;
import readout.news.Timex;

/** Reads a line of {@code facts.jsonl}. */
final class FactNode {

    private final JsonNode node;

    FactNode(JsonNode node) {
        this.node = node;
    }

    /** The fact, empty for a kind that is not known. */
    Optional<Fact> fact() {
        return switch (node.path("kind").asText()) {
            case "statement" -> Optional.of(statement());
            case "meeting" -> Optional.of(meeting());
            case "agreement" -> Optional.of(agreement());
            case "measure" -> Optional.of(measure());
            case "figure" -> Optional.of(figure());
            default -> Optional.empty();
        };
    }

    Timex timex() {
        return new Timex(
                Nodes.required(node, "id"),
                Nodes.required(node, "article"),
                Nodes.span(node.path("span")),
                Timex.Type.valueOf(Nodes.required(node, "type")),
                node.path("value").asText(),
                Nodes.text(node, "mod"),
                Nodes.period(node),
                Nodes.text(node, "otherValue"));
    }

    private Telling telling() {
        return new Telling(
                Nodes.required(node, "id"),
                new Evidence(Nodes.required(node, "article"), evidence()),
                source(node.path("attribution")),
                Nodes.constant(node, "certainty", Certainty.class, Certainty::label, Certainty.STATED),
                node.path("negated").asBoolean());
    }

    /** In the order of the text, whatever the order in the file, and those that overlap in one. */
    private List<Span> evidence() {
        List<Span> joined = new java.util.ArrayList<>();
        for (Span span : Nodes.spans(node, "evidence").stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).overlaps(span)) {
                joined.set(last, joined.get(last).union(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private Statement statement() {
        return new Statement(
                telling(),
                speakers(),
                Nodes.constant(
                        node, "manner", Statement.Manner.class, Statement.Manner::label, Statement.Manner.INDIRECT),
                Nodes.spans(node, "content"),
                Nodes.spans(node, "quoted"),
                Nodes.spans(node, "cue"),
                Nodes.text(node, "addressee"),
                source(node.path("via")),
                node.path("joint").asBoolean(),
                Nodes.date(node, "date"),
                node.path("continuation").asBoolean());
    }

    /** Whoever speaks; the formats of others may leave out a speaker who has no name. */
    private List<Source> speakers() {
        List<Source> speakers =
                Nodes.list(node, "speakers", speaker -> source(speaker).orElseThrow());
        return speakers.isEmpty() ? List.of(Source.named("unnamed")) : speakers;
    }

    private Meeting meeting() {
        return new Meeting(
                telling(),
                Nodes.constant(node, "form", Meeting.Form.class, Meeting.Form::label, Meeting.Form.OTHER),
                Nodes.constant(node, "mode", Meeting.Mode.class, Meeting.Mode::label),
                Nodes.text(node, "title"),
                Nodes.strings(node, "participants"),
                Nodes.text(node, "host"),
                Nodes.text(node, "place"),
                Nodes.period(node),
                Nodes.constant(node, "status", Meeting.Status.class, Meeting.Status::label, Meeting.Status.UNSPECIFIED),
                Nodes.text(node, "atRequestOf"),
                Nodes.text(node, "partOf"));
    }

    private Agreement agreement() {
        return new Agreement(
                telling(),
                Nodes.text(node, "title"),
                Nodes.constant(node, "type", Agreement.Type.class, Agreement.Type::label, Agreement.Type.AGREEMENT),
                Nodes.strings(node, "parties"),
                Nodes.strings(node, "signatories"),
                amount(node.path("count"), "count"),
                Nodes.list(
                        node,
                        "areas",
                        area -> new Agreement.Area(area.path("label").asText(), Nodes.span(area.path("span")))),
                node.path("areasOpen").asBoolean(),
                Nodes.date(node, "date"),
                Nodes.constant(
                        node, "status", Agreement.Status.class, Agreement.Status::label, Agreement.Status.SIGNED));
    }

    private Measure measure() {
        return new Measure(
                telling(),
                Nodes.constant(node, "type", Measure.Type.class, Measure.Type::label, Measure.Type.OTHER),
                Nodes.text(node, "title"),
                Nodes.strings(node, "by"),
                Nodes.strings(node, "on"),
                Nodes.strings(node, "products"),
                amount(node.path("value"), "count"),
                Nodes.period(node),
                Nodes.constant(node, "stage", Measure.Stage.class, Measure.Stage::label));
    }

    private Figure figure() {
        JsonNode change = node.path("change");
        return new Figure(
                telling(),
                amount(node, "numberSpan", "count").orElseGet(this::withoutNumber),
                node.path("what").asText(),
                Nodes.strings(node, "of"),
                Nodes.period(node.path("period")),
                amount(change, "%").map(amount -> new Figure.Change(amount, Nodes.text(change, "base"))),
                node.path("planned").asBoolean());
    }

    /** A figure such as "a record high" has a rank and no number. */
    private Amount withoutNumber() {
        return new Amount(BigDecimal.ONE, Optional.empty(), "rank", Nodes.span(node.path("numberSpan")));
    }

    private Optional<Amount> amount(JsonNode amount, String unit) {
        return amount(amount, "span", unit);
    }

    /** An amount; without a place of its own it stands where the fact stands. */
    private Optional<Amount> amount(JsonNode amount, String spanField, String unit) {
        if (!amount.path("number").isNumber()) {
            return Optional.empty();
        }
        Optional<Amount.Qualifier> qualifier = Stream.of(Amount.Qualifier.values())
                .filter(q -> q.label().equals(amount.path("qualifier").asText()))
                .findFirst();
        Span span = amount.has(spanField)
                ? Nodes.span(amount.path(spanField))
                : evidence().get(0);
        return Optional.of(new Amount(
                amount.path("number").decimalValue(),
                qualifier,
                Nodes.text(amount, "unit").orElse(unit),
                span));
    }

    private static Optional<Source> source(JsonNode source) {
        return Nodes.text(source, "name")
                .map(name -> new Source(
                        name,
                        Nodes.text(source, "role"),
                        source.has("span") ? Optional.of(Nodes.span(source.path("span"))) : Optional.empty()));
    }
}
