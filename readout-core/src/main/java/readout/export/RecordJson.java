package readout.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import readout.news.Entry;
import readout.news.Lineage;
import readout.news.NewsRecord;
import readout.news.PartialDate;
import readout.news.Place;
import readout.news.Refrain;
import readout.news.Series;
import readout.news.Story;
import readout.news.Variance;

/** The whole of {@code record.json}. */
final class RecordJson {

    /** The version of the format; see {@code docs/formats.md}. */
    static final int VERSION = 1;

    private RecordJson() {}

    /** Writes a record story by story, so that a large one is never held twice. */
    static void write(NewsRecord record, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        list("stories", record.stories(), RecordJson::story, json);
        list("refrains", record.refrains(), RecordJson::refrain, json);
        list("series", record.series(), RecordJson::series, json);
        list("lineage", record.lineage(), RecordJson::lineage, json);
        list("findings", record.findings(), RecordJson::variance, json);
        json.writeEndObject();
    }

    private static <T> void list(String name, List<T> items, Function<T, ObjectNode> node, JsonGenerator json)
            throws IOException {
        if (!items.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (T item : items) {
                json.writeTree(node.apply(item));
            }
            json.writeEndArray();
        }
    }

    private static ObjectNode story(Story story) {
        return new Fields()
                .put("id", story.id())
                .put("title", story.title())
                .strings("articles", story.articles())
                .put("date", story.date().map(PartialDate::toString))
                .put("place", story.place())
                .list("entries", story.entries(), RecordJson::entry)
                .object();
    }

    private static ObjectNode entry(Entry entry) {
        Fields coverage = new Fields();
        entry.coverage().forEach((article, word) -> coverage.put(article, word.label()));
        Fields reasons = new Fields();
        entry.reasons().forEach(reasons::put);
        return new Fields()
                .put("id", entry.id())
                .put("kind", entry.kind().label())
                .put("standing", entry.standing().label())
                .list("origins", entry.origins(), Fields::strings)
                .strings("facts", entry.facts())
                .put("coverage", coverage)
                .put("reasons", reasons)
                .list("variances", entry.variances(), RecordJson::variance)
                .object();
    }

    private static ObjectNode variance(Variance variance) {
        return new Fields()
                .put("type", variance.type())
                .put("verdict", variance.verdict().label())
                .strings("facts", variance.facts())
                .list("evidence", variance.evidence(), RecordJson::place)
                .put("explanation", variance.explanation())
                .object();
    }

    private static ObjectNode refrain(Refrain refrain) {
        return new Fields()
                .put("id", refrain.id())
                .put("phrase", refrain.phrase())
                .list("occurrences", refrain.occurrences(), RecordJson::place)
                .object();
    }

    private static ObjectNode series(Series series) {
        return new Fields()
                .put("id", series.id())
                .put("what", series.what())
                .strings("of", series.of())
                .strings("figures", series.figures())
                .object();
    }

    private static ObjectNode lineage(Lineage lineage) {
        return new Fields()
                .put("from", place(lineage.from()))
                .put("to", place(lineage.to()))
                .put("kind", lineage.kind().label())
                .object();
    }

    private static ObjectNode place(Place place) {
        return new Fields()
                .put("article", place.article())
                .put("span", Fields.span(place.span()))
                .put("fact", place.fact())
                .object();
    }
}
