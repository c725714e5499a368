package readout.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import readout.export.RecordJson;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Entry;
import readout.news.Entry.Standing;
import readout.news.Fact;
import readout.news.Lineage;
import readout.news.Period;
import readout.news.Story;
import readout.news.Variance;
import readout.record.StoryAccount;
import readout.store.StoryGroups.Member;

/** Writes one story with its entries into the tables, inside a transaction. */
final class StoryWriter {

    private final Handle handle;
    private final long number;
    private final long run;

    StoryWriter(Handle handle, long number, long run) {
        this.handle = handle;
        this.number = number;
        this.run = run;
    }

    /** Takes a story out, with all that hangs on it. */
    static void remove(Handle h, long number) {
        for (String table : List.of("entry", "lineage", "finding")) {
            h.execute("DELETE FROM " + table + " WHERE story = ?", number);
        }
        h.execute("DELETE FROM story WHERE number = ?", number);
    }

    /** Writes a story in place of what was there under its number. */
    void write(List<Member> members, String signature, StoryAccount account, List<ArticleFacts> articles) {
        remove(handle, number);
        writeStory(members.get(0), signature, account.story(), articles);
        PreparedBatch places = handle.prepareBatch("UPDATE article SET story = ? WHERE number = ?");
        members.forEach(member -> places.add(number, member.number()));
        places.execute();
        writeEntries(account.story(), times(articles));
        writeLineage(account.lineage());
        writeFindings(account.findings());
    }

    private void writeStory(Member first, String signature, Story story, List<ArticleFacts> articles) {
        Set<String> outlets = new HashSet<>();
        articles.forEach(article -> outlets.add(article.article().label()));
        Optional<Period> day = Columns.period(story.date());
        handle.execute(
                "INSERT INTO story (number, signature, run, title, place, moment, first, day_from, day_to, articles,"
                        + " outlets, entries, disputed, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                signature,
                run,
                Columns.text(story.title()),
                Columns.text(story.place()),
                first.moment().map(Object::toString).orElse(null),
                first.id(),
                Columns.firstDay(day),
                Columns.lastDay(day),
                articles.size(),
                outlets.size(),
                story.entries().size(),
                story.entries().stream()
                        .filter(entry -> entry.standing() == Standing.DISPUTED)
                        .count(),
                RecordJson.withoutEntries(story).toString());
    }

    /** The time of each fact, by id. */
    private static Map<String, Optional<Period>> times(List<ArticleFacts> articles) {
        Map<String, Optional<Period>> times = new HashMap<>();
        for (ArticleFacts facts : articles) {
            Article article = facts.article();
            for (Fact fact : facts.facts()) {
                times.put(fact.id(), FactRow.of(fact, article).when());
            }
        }
        return times;
    }

    private void writeEntries(Story story, Map<String, Optional<Period>> times) {
        PreparedBatch entries = handle.prepareBatch("INSERT INTO entry (story, position, kind, standing, day_from,"
                + " day_to, facts, articles, origins, variances, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedBatch facts = handle.prepareBatch("UPDATE fact SET story = ?, entry = ? WHERE id = ?");
        for (int i = 0; i < story.entries().size(); i++) {
            Entry entry = story.entries().get(i);
            int position = i + 1;
            Optional<Period> when = times.getOrDefault(entry.facts().get(0), Optional.empty());
            entries.add(
                    number,
                    position,
                    entry.kind().label(),
                    entry.standing().label(),
                    Columns.firstDay(when),
                    Columns.lastDay(when),
                    entry.facts().size(),
                    entry.origins().stream().mapToInt(List::size).sum(),
                    entry.origins().size(),
                    entry.variances().size(),
                    RecordJson.entry(entry).toString());
            entry.facts().forEach(fact -> facts.add(number, position, Columns.text(fact)));
        }
        entries.execute();
        facts.execute();
    }

    private void writeLineage(List<Lineage> passages) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO lineage (story, position, json) VALUES (?, ?, ?)");
        for (int i = 0; i < passages.size(); i++) {
            batch.add(number, i, RecordJson.lineage(passages.get(i)).toString());
        }
        batch.execute();
    }

    private void writeFindings(List<Variance> findings) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO finding (story, position, type, json) VALUES (?, ?, ?, ?)");
        for (int i = 0; i < findings.size(); i++) {
            batch.add(
                    number,
                    i,
                    findings.get(i).type(),
                    RecordJson.variance(findings.get(i)).toString());
        }
        batch.execute();
    }
}
