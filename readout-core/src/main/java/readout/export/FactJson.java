package readout.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import readout.news.Abstention;
import readout.news.Agreement;
import readout.news.Amount;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Source;
import readout.news.Statement;
import readout.news.Telling;
import readout.news.Timex;

/** A fact or time expression as a line of {@code facts.jsonl}. */
final class FactJson {

    private FactJson() {}

    static ObjectNode of(Abstention abstention) {
        return new Fields()
                .put("kind", abstention.kind().label())
                .put("article", abstention.evidence().article())
                .spans("evidence", abstention.evidence().spans())
                .put("reason", abstention.reason())
                .object();
    }

    static ObjectNode of(Fact fact) {
        Telling telling = fact.telling();
        Fields fields = new Fields()
                .put("id", fact.id())
                .put("kind", fact.kind().label())
                .put("article", fact.article())
                .spans("evidence", fact.evidence());
        telling.attribution().ifPresent(source -> fields.put("attribution", source(source)));
        if (telling.certainty() != Telling.Certainty.STATED) {
            fields.put("certainty", telling.certainty().label());
        }
        fields.putIf("negated", telling.negated());
        // One call per record of the sealed family; Java 17 has no switch over types.
        if (fact instanceof Statement statement) {
            add(fields, statement);
        } else if (fact instanceof Meeting meeting) {
            add(fields, meeting);
        } else if (fact instanceof Agreement agreement) {
            add(fields, agreement);
        } else if (fact instanceof Measure measure) {
            add(fields, measure);
        } else if (fact instanceof Figure figure) {
            add(fields, figure);
        }
        return fields.object();
    }

    static ObjectNode of(Timex timex) {
        Fields fields = new Fields()
                .put("id", timex.id())
                .put("kind", "timex")
                .put("article", timex.article())
                .put("span", Fields.span(timex.span()))
                .put("type", timex.type().name())
                .put("value", timex.value())
                .put("mod", timex.mod());
        period(fields, timex.period());
        return fields.put("otherValue", timex.otherValue()).object();
    }

    private static void add(Fields fields, Statement statement) {
        fields.list("speakers", statement.speakers(), FactJson::source)
                .put("manner", statement.manner().label())
                .spans("content", statement.content())
                .spans("quoted", statement.quoted())
                .spans("cue", statement.cue())
                .put("addressee", statement.addressee());
        statement.via().ifPresent(via -> fields.put("via", source(via)));
        fields.putIf("joint", statement.joint())
                .put("date", statement.date().map(PartialDate::toString))
                .putIf("continuation", statement.continuation());
    }

    private static void add(Fields fields, Meeting meeting) {
        fields.put("form", meeting.form().label())
                .put("mode", meeting.mode().map(Meeting.Mode::label))
                .put("title", meeting.title())
                .strings("participants", meeting.participants())
                .put("host", meeting.host())
                .put("place", meeting.place());
        period(fields, meeting.when());
        fields.put("status", meeting.status().label())
                .put("atRequestOf", meeting.atRequestOf())
                .put("partOf", meeting.partOf());
    }

    private static void add(Fields fields, Agreement agreement) {
        fields.put("title", agreement.title())
                .put("type", agreement.type().label())
                .strings("parties", agreement.parties())
                .strings("signatories", agreement.signatories());
        agreement.count().ifPresent(count -> fields.put("count", count(count)));
        fields.list("areas", agreement.areas(), FactJson::area)
                .putIf("areasOpen", agreement.areasOpen())
                .put("date", agreement.date().map(PartialDate::toString))
                .put("status", agreement.status().label());
    }

    private static ObjectNode area(Agreement.Area area) {
        return new Fields()
                .put("label", area.label())
                .put("span", Fields.span(area.span()))
                .object();
    }

    private static void add(Fields fields, Measure measure) {
        fields.put("type", measure.type().label())
                .put("title", measure.title())
                .strings("by", measure.by())
                .strings("on", measure.on())
                .strings("products", measure.products());
        measure.value().ifPresent(value -> fields.put("value", amount(value)));
        period(fields, measure.when());
        fields.put("stage", measure.stage().map(Measure.Stage::label));
    }

    private static void add(Fields fields, Figure figure) {
        Amount amount = figure.amount();
        fields.put("number", amount.number())
                .put("qualifier", amount.qualifier().map(Amount.Qualifier::label))
                .put("unit", amount.unit())
                .put("numberSpan", Fields.span(amount.span()))
                .put("what", figure.what())
                .strings("of", figure.of());
        figure.period().ifPresent(period -> {
            Fields inner = new Fields();
            period(inner, Optional.of(period));
            fields.put("period", inner);
        });
        figure.change()
                .ifPresent(change -> fields.put(
                        "change",
                        fields(change.amount()).put("base", change.base()).object()));
        fields.putIf("planned", figure.planned());
    }

    private static ObjectNode source(Source source) {
        Fields fields = new Fields().put("name", source.name()).put("role", source.role());
        source.span().ifPresent(span -> fields.put("span", Fields.span(span)));
        return fields.object();
    }

    private static ObjectNode amount(Amount amount) {
        return fields(amount).object();
    }

    private static Fields fields(Amount amount) {
        return new Fields()
                .put("number", amount.number())
                .put("qualifier", amount.qualifier().map(Amount.Qualifier::label))
                .put("unit", amount.unit())
                .put("span", Fields.span(amount.span()));
    }

    /** An amount without its unit: what is counted is plain. */
    private static ObjectNode count(Amount amount) {
        ObjectNode object = amount(amount);
        object.remove("unit");
        return object;
    }

    private static void period(Fields fields, Optional<Period> period) {
        period.ifPresent(p -> {
            fields.put("from", p.from().toString());
            if (!p.to().equals(p.from())) {
                fields.put("to", p.to().toString());
            }
        });
    }
}
