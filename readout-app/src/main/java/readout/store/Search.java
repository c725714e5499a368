package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import readout.store.WordIndex.Table;

/** Search over the articles and the facts of a store, in their latest versions. */
public final class Search {

    private final Database database;
    private final WordIndex words;

    Search(Database database) {
        this.database = database;
        this.words = database.dialect().words();
    }

    /** Articles, the best first; without words the latest first. */
    public List<Hit> articles(Selection selection, int most) {
        String columns =
                "SELECT a.number, a.id, a.place, a.outlet, a.title, a.published AS date, '' AS passage, a.story"
                        + " FROM article a";
        return find(Table.ARTICLE, columns, "a.number", selection, most);
    }

    /** Facts, the best first; without words the latest first. */
    public List<Hit> facts(Selection selection, int most) {
        String columns = "SELECT f.number, f.id, a.place, f.outlet, a.title, f.day_from AS date, f.line AS passage,"
                + " f.story FROM fact f JOIN article a ON a.number = f.article";
        return find(Table.FACT, columns, "f.number", selection, most);
    }

    /** A hit, and its number in the table. */
    private record Found(long number, Hit hit) {}

    private List<Hit> find(Table table, String columns, String number, Selection selection, int most) {
        if (selection.isVain()) {
            return List.of();
        }
        return database.read(h -> {
            List<Found> found = found(h, table, columns, number, selection, most);
            List<String> asked = selection.telling();
            return table == Table.FACT || asked.isEmpty()
                    ? found.stream().map(Found::hit).toList()
                    : found.stream().map(f -> withPassage(h, f, asked)).toList();
        });
    }

    private List<Found> found(Handle h, Table table, String columns, String number, Selection selection, int most) {
        List<String> asked = selection.telling();
        Conditions conditions = selection.conditions(h, table);
        String sql = asked.isEmpty()
                ? columns + conditions.where() + " ORDER BY " + date(table) + ", " + number + " LIMIT ?"
                : columns + " JOIN (" + words.matches(table, asked) + ") m ON m.number = " + number + conditions.where()
                        + " ORDER BY m.rank, " + number + " LIMIT ?";
        Query query = h.createQuery(sql);
        int mark = 0;
        if (!asked.isEmpty()) {
            for (String value : words.values(asked)) {
                query.bind(mark++, value);
            }
        }
        query.bind(conditions.bind(query, mark), most);
        return query.map((row, context) -> found(row)).list();
    }

    private static String date(Table table) {
        String column = table == Table.ARTICLE ? "a.day_from" : "f.day_from";
        return column + " DESC NULLS LAST";
    }

    private static Found found(ResultSet row) throws SQLException {
        long story = row.getLong("story");
        return new Found(
                row.getLong("number"),
                new Hit(
                        row.getString("id"),
                        row.getString("place"),
                        Optional.ofNullable(row.getString("outlet")),
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getString("date")),
                        row.getString("passage"),
                        story == 0 ? Optional.empty() : Optional.of(story)));
    }

    private Hit withPassage(Handle h, Found found, List<String> asked) {
        Query query = h.createQuery(words.passage(asked));
        List<Object> values = new ArrayList<>(words.values(asked));
        values.add(found.number());
        for (int i = 0; i < values.size(); i++) {
            query.bind(i, values.get(i));
        }
        Hit hit = found.hit();
        return new Hit(
                hit.id(),
                hit.place(),
                hit.outlet(),
                hit.title(),
                hit.date(),
                query.mapTo(String.class).findOne().orElse(""),
                hit.story());
    }
}
