package readout.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.news.Period;

/**
 * Which articles or facts are wanted; all conditions must hold.
 *
 * @param words all of them; several in one string are a phrase
 * @param actor a name or words of one, in any case: "vestra" finds "Republic of Vestra"
 * @param kind of fact
 * @param outlet in any case
 * @param period of which at least a day is covered: by the time of a fact, by the publication of an article
 */
public record Selection(
        List<String> words,
        Optional<String> actor,
        Optional<String> kind,
        Optional<String> outlet,
        Optional<Period> period) {

    /** Everything. */
    public static final Selection ALL =
            new Selection(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Selection {
        words = List.copyOf(words);
    }

    /** The words in which there is something to look for: a letter or a digit. */
    List<String> telling() {
        return words.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(Columns::text)
                .toList();
    }

    /** Whether words are asked for of which none can be found. */
    boolean isVain() {
        return !words.isEmpty() && telling().isEmpty();
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** The conditions but the words, on the columns of a table, with their values. */
    Conditions conditions(Handle h, WordIndex.Table table) {
        Conditions conditions = new Conditions();
        String t = table == WordIndex.Table.ARTICLE ? "a" : "f";
        outlet.ifPresent(name -> {
            List<String> outlets = outlets(h, name);
            conditions.addAll(t + ".outlet IN (" + marks(outlets) + ")", outlets);
        });
        period.ifPresent(p -> {
            LocalDate last = p.to().lastDay();
            conditions.add(t + ".day_from <= ?", last.toString());
            conditions.add(t + ".day_to >= ?", p.from().firstDay().toString());
        });
        List<String> names = actor.map(name -> ActorWords.names(h, name)).orElse(List.of());
        if (table == WordIndex.Table.FACT) {
            kind.ifPresent(label -> conditions.add("f.kind = ?", label));
            actor.ifPresent(name -> conditions.addAll(
                    "f.number IN (SELECT fact FROM fact_actor WHERE actor IN (" + marks(names) + "))", names));
        } else if (kind.isPresent() || actor.isPresent()) {
            ofFacts(conditions, names);
        }
        return conditions;
    }

    /** Articles with a fact of the kind and the actor. Most articles have a fact of a kind, few one of an actor. */
    private void ofFacts(Conditions conditions, List<String> names) {
        if (actor.isEmpty()) {
            conditions.addAll(
                    "EXISTS (SELECT 1 FROM fact g WHERE g.article = a.number AND g.kind = ?)",
                    kind.stream().toList());
            return;
        }
        List<Object> values = new ArrayList<>(names);
        String facts = "SELECT g.article FROM fact g JOIN fact_actor w ON w.fact = g.number AND w.actor IN ("
                + marks(names) + ")" + (kind.isPresent() ? " WHERE g.kind = ?" : "");
        kind.ifPresent(values::add);
        conditions.addAll("a.number IN (" + facts + ")", values);
    }

    /** Marks for values; of no values one that nothing is equal to. */
    private static String marks(List<String> values) {
        return values.isEmpty() ? "NULL" : String.join(", ", java.util.Collections.nCopies(values.size(), "?"));
    }

    /** The outlets of a name; the databases do not agree on what capital letters are. */
    private static List<String> outlets(Handle h, String name) {
        return h
                .createQuery("SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL ORDER BY outlet")
                .mapTo(String.class)
                .list()
                .stream()
                .filter(name::equalsIgnoreCase)
                .toList();
    }
}
