package readout.store.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Article;
import readout.news.Fact;
import readout.news.Outlet;
import readout.news.Source;
import readout.report.FactLine;
import readout.store.FactRow;

/** The tables of the formats for spreadsheets and data frames; {@code docs/exports.md} explains each column. */
final class Tables {

    /** A fact with its article. */
    record Told(FactRow row, Article article) {

        Fact fact() {
            return row.fact();
        }
    }

    /** An entry with its story, as JSON. */
    record Listed(JsonNode entry, JsonNode story) {}

    static final Table<Article> ARTICLES = new Table<>(
            "articles",
            List.of(
                    Column.text("id", "id of the article", Article::id),
                    Column.text("source", "path or address, as it was given", Article::source),
                    Column.text("sha256", "of the bytes of the source", Article::sha256),
                    Column.maybe("outlet", "who published it", a -> a.outlet().map(Outlet::name)),
                    Column.maybe("title", "headline", Article::title),
                    Column.maybe("byline", "as stated", Article::byline),
                    Column.maybe(
                            "published",
                            "date, or date and time",
                            a -> a.published().map(Object::toString)),
                    Column.maybe(
                            "published_how",
                            "where the date comes from",
                            a -> a.published().map(p -> p.how().label())),
                    Column.text("language", "BCP 47 tag", Article::language),
                    Column.truth("truncated", "the source ends before the article does", Article::truncated),
                    Column.text("text", "the text in which offsets count, in UTF-16 units", Article::text)));

    static final Table<Told> FACTS = new Table<>(
            "facts",
            List.of(
                    Column.text("id", "id of the fact", t -> t.fact().id()),
                    Column.text(
                            "kind",
                            "statement, meeting, agreement, measure, figure",
                            t -> t.fact().kind().label()),
                    Column.text("article", "id of its article", t -> t.article().id()),
                    Column.maybe(
                            "outlet",
                            "who published the article",
                            t -> t.article().outlet().map(Outlet::name)),
                    Column.maybe(
                            "day_from",
                            "first day of its time, else of publication",
                            t -> t.row().when().map(p -> p.from().firstDay().toString())),
                    Column.maybe(
                            "day_to",
                            "last day of its time",
                            t -> t.row().when().map(p -> p.to().lastDay().toString())),
                    Column.text("line", "the fact in one line", t -> FactLine.of(t.fact(), t.article())),
                    Column.text("words", "the words that carry it", t -> t.row().words()),
                    Column.number(
                            "start",
                            "where they begin in the text",
                            t -> t.fact().evidence().get(0).start()),
                    Column.number(
                            "end",
                            "where they end",
                            t -> t.fact()
                                    .evidence()
                                    .get(t.fact().evidence().size() - 1)
                                    .end()),
                    Column.text("actors", "who takes part, with the part: name (part); ...", Tables::actors),
                    Column.maybe(
                            "attribution",
                            "whom the outlet cites for it",
                            t -> t.fact().telling().attribution().map(Source::name)),
                    Column.text(
                            "certainty",
                            "reported, possible or conditional; empty when told as a fact",
                            t -> t.fact().telling().certainty().label()),
                    Column.truth(
                            "negated",
                            "the article says that it did not happen",
                            t -> t.fact().telling().negated())));

    static final Table<Listed> ENTRIES = new Table<>(
            "entries",
            List.of(
                    Column.text("id", "id of the entry", l -> field(l.entry(), "id")),
                    Column.text("story", "id of its story", l -> field(l.story(), "id")),
                    Column.text("story_title", "headline of the story", l -> field(l.story(), "title")),
                    Column.maybe("story_date", "when it occurred", l -> maybe(l.story(), "date")),
                    Column.maybe("story_place", "where", l -> maybe(l.story(), "place")),
                    Column.text("kind", "as of its facts", l -> field(l.entry(), "kind")),
                    Column.text("standing", "corroborated, singleOrigin, disputed", l -> field(l.entry(), "standing")),
                    Column.number(
                            "origins",
                            "independent origins",
                            l -> l.entry().path("origins").size()),
                    Column.text("facts", "ids of its facts, with blanks between them", Tables::facts),
                    Column.text("reports", "ids of the articles that report it", l -> covering(l, "reports")),
                    Column.text("differs", "of those that differ", l -> covering(l, "differs")),
                    Column.text("silent", "of those that do not have it", l -> covering(l, "silent")),
                    Column.text("unknown", "of those of which it is not known", l -> covering(l, "unknown")),
                    Column.number(
                            "variances",
                            "differences between its facts",
                            l -> l.entry().path("variances").size()),
                    Column.text("explanations", "the differences in words, one a line", Tables::explanations)));

    private Tables() {}

    private static String actors(Told told) {
        return String.join(
                "; ",
                told.row().actors().stream()
                        .map(part -> part.name() + " (" + part.part() + ")")
                        .toList());
    }

    private static String field(JsonNode node, String name) {
        return node.path(name).asText();
    }

    private static Optional<String> maybe(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static String facts(Listed listed) {
        List<String> ids = new ArrayList<>();
        listed.entry().path("facts").forEach(id -> ids.add(id.asText()));
        return String.join(" ", ids);
    }

    private static String covering(Listed listed, String word) {
        List<String> ids = new ArrayList<>();
        listed.entry().path("coverage").fields().forEachRemaining(field -> {
            if (field.getValue().asText().equals(word)) {
                ids.add(field.getKey());
            }
        });
        return String.join(" ", ids);
    }

    private static String explanations(Listed listed) {
        List<String> lines = new ArrayList<>();
        listed.entry().path("variances").forEach(v -> lines.add(field(v, "explanation")));
        return String.join("\n", lines);
    }
}
