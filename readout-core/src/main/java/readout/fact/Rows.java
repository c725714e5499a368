package readout.fact;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;

/** Who stands together in a sentence: joined by "and", by commas, or as a name beside a description. */
final class Rows {

    private static final int MANY = 50;
    private static final int APPOSED = 8;

    private final Reading reading;

    Rows(Reading reading) {
        this.reading = reading;
    }

    /** The first of the words that "and" joins, by the tree or because they stand side by side. */
    static int first(Tree tree, int token) {
        int first = tree.firstConjunct(token);
        boolean beside = first == token
                && token > 1
                && tree.sentence().lower(token - 1).equals("and")
                && tree.sentence().tag(token - 2).startsWith("NNP");
        return beside ? tree.firstConjunct(token - 2) : first;
    }

    /** A word and those joined to it: by the tree, and by a comma or "and" between mentions that stand in a row. */
    Set<Integer> of(Tree tree, int token) {
        Set<Integer> tokens = new LinkedHashSet<>();
        if (token == Tree.NONE) {
            return tokens;
        }
        Sentence sentence = tree.sentence();
        before(sentence, token).ifPresent(m -> tokens.add(m.head()));
        Optional<Mention> last = named(sentence, token);
        tokens.add(last.map(Mention::head).orElse(token));
        while (last.isPresent() && tokens.size() < MANY) {
            last = joined(sentence, last.get());
            last.ifPresent(m -> tokens.add(m.head()));
        }
        int named = tokens.iterator().next();
        for (int t : sentence.is(named, "appos") ? tree.conjuncts(named) : tree.conjuncts(token)) {
            if (t != token && tokens.size() < MANY) {
                boolean known = mention(sentence, t).isPresent();
                if (known || (tokens.size() == 1 && tree.child(t, "cc") != Tree.NONE)) {
                    tokens.add(t);
                }
            }
        }
        return tokens;
    }

    /** The mention at a token; of a description with a name right behind it, that of the name: "ministers Xan and Ume". */
    private Optional<Mention> named(Sentence sentence, int token) {
        Optional<Mention> mention = mention(sentence, token);
        return mention.filter(m -> reading.actor(m).type() == Actor.Type.UNNAMED && m.last() + 1 < sentence.size())
                .flatMap(m -> mention(sentence, m.last() + 1))
                .filter(m -> reading.actor(m).type() == Actor.Type.PERSON && sentence.is(m.head(), "appos"))
                .or(() -> mention.flatMap(m -> apposed(sentence, m)))
                .or(() -> mention);
    }

    /** "The emir of Orlia, Xan": the person whose name stands beside a description. */
    private Optional<Mention> apposed(Sentence sentence, Mention description) {
        boolean several = sentence.tag(description.head()).endsWith("S");
        if (several || reading.actor(description).type() != Actor.Type.UNNAMED) {
            return Optional.empty();
        }
        int end = Math.min(sentence.size(), description.last() + APPOSED);
        for (int i = description.last() + 1; i < end; i++) {
            if (sentence.is(i, "appos") && sentence.head(i) == description.head()) {
                return mention(sentence, i).filter(m -> reading.actor(m).type() == Actor.Type.PERSON);
            }
        }
        return Optional.empty();
    }

    /** The mention that stands with "and" before this one, where the two begin a clause: "Xan and her counterpart met". */
    private Optional<Mention> before(Sentence sentence, int token) {
        Optional<Mention> mention = mention(sentence, token);
        if (mention.isEmpty() || mention.get().first() < 2) {
            return Optional.empty();
        }
        int and = mention.get().first() - 1;
        if (!sentence.lower(and).equals("and") || !Cast.acts(reading.actor(mention.get()))) {
            return Optional.empty();
        }
        return mention(sentence, and - 1)
                .filter(m ->
                        reading.actor(m).type() == reading.actor(mention.get()).type())
                .filter(m -> m.first() == 0 || sentence.tag(m.first() - 1).matches(",|``|''|:"));
    }

    /** The mention that follows after nothing but a comma or "and", unless it begins a clause of its own. */
    private Optional<Mention> joined(Sentence sentence, Mention mention) {
        int at = mention.last() + 1;
        int from = at;
        while (at < sentence.size()
                && at - from < 3
                && (sentence.lower(at).equals(",")
                        || sentence.lower(at).equals("and")
                        || sentence.tag(at).equals("DT"))
                && mention(sentence, at).isEmpty()) {
            at++;
        }
        if (at == from
                || at >= sentence.size()
                || !sentence.span(from, at - 1).of(sentence.text()).contains("and")) {
            return Optional.empty();
        }
        return mention(sentence, at)
                .filter(m -> Cast.acts(reading.actor(m)))
                .filter(m -> !startsClause(sentence, m) || isSubject(sentence, mention.head()));
    }

    private static boolean startsClause(Sentence sentence, Mention mention) {
        return mention.last() + 1 < sentence.size()
                && sentence.tag(mention.last() + 1).matches("VB[DZP]|MD");
    }

    private static boolean isSubject(Sentence sentence, int token) {
        int top = sentence.is(token, "appos") ? sentence.head(token) : token;
        return sentence.is(top, "nsubj");
    }

    private Optional<Mention> mention(Sentence sentence, int token) {
        return token == Tree.NONE ? Optional.empty() : reading.mentionAt(sentence, token);
    }
}
