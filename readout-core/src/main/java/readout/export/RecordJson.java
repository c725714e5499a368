package readout.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import readout.news.Entry;
import readout.news.Lineage;
import readout.news.PartialDate;
import readout.news.Place;
import readout.news.Refrain;
import readout.news.Rendering;
import readout.news.Series;
import readout.news.Story;
import readout.news.StoryThread;
import readout.news.Variance;

/** The parts of {@code record.json}. */
public final class RecordJson {

    /** The version of the format; see {@code docs/formats.md}. */
    static final int VERSION = 1;

    private RecordJson() {}

    /** A story with its entries. */
    public static ObjectNode story(Story story) {
        return heading(story)
                .list("entries", story.entries(), RecordJson::entry)
                .object();
    }

    /** A story without its entries, which come last. */
    public static ObjectNode withoutEntries(Story story) {
        return heading(story).object();
    }

    private static Fields heading(Story story) {
        return new Fields()
                .put("id", story.id())
                .put("title", story.title())
                .strings("articles", story.articles())
                .put("date", story.date().map(PartialDate::toString))
                .put("place", story.place());
    }

    /** An entry of a story. */
    public static ObjectNode entry(Entry entry) {
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
                .list("renderings", entry.renderings(), RecordJson::rendering)
                .object();
    }

    private static ObjectNode rendering(Rendering rendering) {
        return new Fields()
                .put("fact", rendering.fact())
                .put("against", rendering.against())
                .list("parts", rendering.parts(), RecordJson::part)
                .object();
    }

    private static ObjectNode part(Rendering.Part part) {
        Fields fields = new Fields().put("kind", part.kind().label());
        part.here().ifPresent(span -> fields.put("here", Fields.span(span)));
        part.there().ifPresent(span -> fields.put("there", Fields.span(span)));
        return fields.object();
    }

    /** A variance, of an entry or inside one article. */
    public static ObjectNode variance(Variance variance) {
        return new Fields()
                .put("type", variance.type())
                .put("verdict", variance.verdict().label())
                .strings("facts", variance.facts())
                .list("evidence", variance.evidence(), RecordJson::place)
                .put("explanation", variance.explanation())
                .object();
    }

    /** A refrain. */
    public static ObjectNode refrain(Refrain refrain) {
        return new Fields()
                .put("id", refrain.id())
                .put("phrase", refrain.phrase())
                .list("occurrences", refrain.occurrences(), RecordJson::place)
                .strings("variants", refrain.variants())
                .put("change", refrain.change())
                .object();
    }

    /** A series. */
    public static ObjectNode series(Series series) {
        return new Fields()
                .put("id", series.id())
                .put("what", series.what())
                .strings("of", series.of())
                .strings("figures", series.figures())
                .list("marks", series.marks(), RecordJson::mark)
                .object();
    }

    private static ObjectNode mark(Series.Mark mark) {
        return new Fields()
                .put("figure", mark.figure())
                .put("kind", mark.kind().label())
                .put("explanation", mark.explanation())
                .object();
    }

    /** A thread. */
    public static ObjectNode thread(StoryThread thread) {
        return new Fields()
                .put("id", thread.id())
                .strings("between", thread.between())
                .strings("stories", thread.stories())
                .object();
    }

    /** A passage that went from one article to another. */
    public static ObjectNode lineage(Lineage lineage) {
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
