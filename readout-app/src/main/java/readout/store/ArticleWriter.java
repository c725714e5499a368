package readout.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.news.Abstention;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Outlet;
import readout.news.Period;
import readout.report.FactLine;
import readout.story.StoryFeatures;

/** Writes one article with its facts into the tables, inside a transaction. */
final class ArticleWriter {

    /** A fact has the number of its article times this, and its place in the article. */
    private static final long FACTS = 1_000_000;

    private final Handle handle;
    private final WordIndex words;
    private final long run;

    ArticleWriter(Handle handle, WordIndex words, long run) {
        this.handle = handle;
        this.words = words;
        this.run = run;
    }

    /** Writes an article that is new. */
    void insert(String place, StoredArticle stored) {
        long number = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM article")
                .mapTo(Long.class)
                .one();
        handle.execute(
                "INSERT INTO article (number, place, id, version, run, language, truncated, facts)"
                        + " VALUES (?, ?, ?, 1, ?, '', 0, 0)",
                number,
                place,
                Columns.text(stored.facts().article().id()),
                run);
        write(number, 1, stored);
    }

    /** Writes a new version of an article in place of an earlier one, and what has changed. */
    void replace(long number, int version, StoredArticle stored, ArticleFacts before) {
        removeFacts(number);
        write(number, version, stored);
        VersionDifference.between(before, stored.facts()).write(handle, number, version, run);
    }

    private void write(long number, int version, StoredArticle stored) {
        Article article = stored.facts().article();
        writeHeading(number, version, article, stored.rows().size());
        handle.execute(
                "INSERT INTO version (article, version, run, sha256, content, document) VALUES (?, ?, ?, ?, ?, ?)",
                number,
                version,
                run,
                article.sha256(),
                stored.content(),
                stored.document());
        handle.execute("DELETE FROM feature WHERE article = ?", number);
        handle.execute(
                "INSERT INTO feature (article, terms) VALUES (?, ?)",
                number,
                StoryFeatures.of(article).toBytes());
        words.putArticle(handle, number, Columns.text(article.title().orElse("")), Columns.text(article.text()));
        writeFacts(number, stored);
        writeAbstentions(number, stored.facts());
    }

    private void writeHeading(long number, int version, Article article, int facts) {
        Optional<Period> day = Columns.day(article.published());
        handle.execute(
                "UPDATE article SET version = ?, run = ?, outlet = ?, title = ?, published = ?, moment = ?,"
                        + " day_from = ?, day_to = ?, language = ?, truncated = ?, facts = ? WHERE number = ?",
                version,
                run,
                Columns.text(article.outlet().map(Outlet::name)),
                Columns.text(article.title()),
                article.published().map(Object::toString).orElse(null),
                Columns.moment(article.published()).map(Object::toString).orElse(null),
                Columns.firstDay(day),
                Columns.lastDay(day),
                Columns.text(article.language()),
                article.truncated() ? 1 : 0,
                facts,
                number);
    }

    // ---- facts -----------------------------------------------------------------------------------------------------

    private void writeFacts(long number, StoredArticle stored) {
        Article article = stored.facts().article();
        for (int i = 0; i < stored.rows().size(); i++) {
            FactRow row = stored.rows().get(i);
            long fact = number * FACTS + i;
            String evidence = Columns.text(row.words());
            handle.execute(
                    "INSERT INTO fact (number, id, article, kind, outlet, day_from, day_to, line, words, json)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    fact,
                    Columns.text(row.fact().id()),
                    number,
                    row.fact().kind().label(),
                    Columns.text(article.outlet().map(Outlet::name)),
                    Columns.firstDay(row.when()),
                    Columns.lastDay(row.when()),
                    Columns.text(FactLine.of(row.fact(), article)),
                    evidence,
                    stored.lines().get(i));
            words.putFact(handle, fact, evidence);
            writeActors(fact, row.actors());
        }
    }

    private void writeActors(long fact, List<FactRow.Part> actors) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO fact_actor (actor, part, fact) VALUES (?, ?, ?)");
        actors.forEach(part -> batch.add(part.name(), part.part(), fact));
        batch.execute();
        List<String> names = actors.stream().map(FactRow.Part::name).distinct().toList();
        count(names, 1);
        ActorWords.put(handle, names);
    }

    /** Counts the facts of actors up or down. */
    private void count(List<String> names, int by) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO actor (name, lower, facts) VALUES (?, ?, ?)"
                + " ON CONFLICT (name) DO UPDATE SET facts = actor.facts + excluded.facts");
        names.forEach(name -> batch.add(name, name.toLowerCase(Locale.ROOT), by));
        batch.execute();
    }

    private void removeFacts(long number) {
        String facts = " WHERE fact IN (SELECT number FROM fact WHERE article = ?)";
        List<String> names = handle.createQuery("SELECT actor FROM (SELECT DISTINCT actor, fact FROM fact_actor" + facts
                        + ") AS each_fact ORDER BY actor")
                .bind(0, number)
                .mapTo(String.class)
                .list();
        count(names, -1);
        ActorWords.remove(
                handle,
                handle.createQuery("SELECT name FROM actor WHERE facts <= 0")
                        .mapTo(String.class)
                        .list());
        handle.execute("DELETE FROM actor WHERE facts <= 0");
        words.removeFacts(handle, number);
        handle.execute("DELETE FROM fact_actor" + facts, number);
        handle.execute("DELETE FROM fact WHERE article = ?", number);
        handle.execute("DELETE FROM abstention WHERE article = ?", number);
    }

    private void writeAbstentions(long number, ArticleFacts facts) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO abstention (article, position, kind, words, reason) VALUES (?, ?, ?, ?, ?)");
        int position = 0;
        for (Abstention abstention : facts.abstentions()) {
            String quoted = abstention.evidence().spans().stream()
                    .map(facts.article()::quote)
                    .collect(Collectors.joining(" … "));
            batch.add(
                    number,
                    position++,
                    abstention.kind().label(),
                    Columns.text(quoted.replaceAll("\\s+", " ")),
                    Columns.text(abstention.reason()));
        }
        batch.execute();
    }
}
