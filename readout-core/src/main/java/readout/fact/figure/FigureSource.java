package readout.fact.figure;

import java.util.Optional;
import java.util.Set;
import readout.fact.Tree;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Source;

/** Whom the sentence cites for a figure without making anybody speak: "according to", "data from", "official figures show". */
final class FigureSource {

    private static final int STEPS = 8;
    private static final Set<String> BEHIND = Set.of("by", "from", "of");

    /** What names nobody. */
    private static final Set<String> HEARSAY =
            Set.of("reporting", "report", "reports", "coverage", "rumours", "rumors");

    private static final Set<String> DATA = Set.of("data", "figures", "statistics", "numbers", "estimates");

    private final Reading reading;

    /** Where the words begin that say whom the whole sentence cites, or {@link Tree#NONE}. */
    private final int cited;

    FigureSource(Reading reading, Sentence sentence) {
        this.reading = reading;
        cited = cited(sentence);
    }

    Optional<Source> of(Position at) {
        return cited != Tree.NONE
                ? source(reading, at.sentence(), cited)
                : citing(at).flatMap(subject -> source(reading, at, subject));
    }

    private static int cited(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            String after = sentence.lower(i + 1);
            boolean according = after.equals("to") && sentence.lower(i).equals("according");
            if (according || (BEHIND.contains(after) && DATA.contains(sentence.lower(i)))) {
                return i + 2;
            }
        }
        return Tree.NONE;
    }

    /** The subject of a verb above the figure that cites ("police put it at 1,800"), or beside it (", a poll found"). */
    private static Optional<Integer> citing(Position at) {
        Sentence sentence = at.sentence();
        int below = at.top();
        for (int up = below, n = 0; up != Sentence.ROOT && n < STEPS; n++, up = sentence.head(up)) {
            int beside = at.tree().child(up, "parataxis");
            for (int verb : new int[] {up, beside}) {
                boolean cites = verb != Tree.NONE
                        && sentence.tag(verb).matches("VB[DZPN]")
                        && FigureWords.CITE.value(sentence, verb).isPresent();
                int subject = cites ? at.tree().agent(verb) : Tree.NONE;
                if (subject != Tree.NONE && subject != below) {
                    return Optional.of(subject);
                }
            }
            below = up;
        }
        return Optional.empty();
    }

    /** Who is behind a subject: somebody with a name, or the office behind "data of" and "a poll by". */
    private static Optional<Source> source(Reading reading, Position at, int subject) {
        Sentence sentence = at.sentence();
        Optional<Mention> own = reading.mentionAt(sentence, subject);
        if (own.isPresent()) {
            return own.map(mention -> source(reading, mention));
        }
        for (int c : at.tree().children(subject)) {
            if (c > subject && BEHIND.contains(at.tree().caseOf(c))) {
                return reading.mentionAt(sentence, c).map(mention -> source(reading, mention));
            }
        }
        return Optional.empty();
    }

    private static Source source(Reading reading, Mention mention) {
        return new Source(reading.actor(mention).name(), Optional.empty(), Optional.of(mention.span()));
    }

    /** The first actor named from a token on, within a few words; else the words of the noun phrase. */
    private static Optional<Source> source(Reading reading, Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 8, sentence.size()); i++) {
            if (sentence.lower(i).matches("[,;.]|and|which|that")) {
                break;
            }
            Optional<Mention> mention = reading.mentionAt(sentence, i);
            if (mention.isPresent()) {
                return Optional.of(source(reading, mention.get()));
            }
        }
        Tree tree = new Tree(sentence);
        int head = from;
        while (head + 1 < sentence.size() && sentence.tag(head + 1).startsWith("N")) {
            head++;
        }
        Words words = Words.of(tree, head);
        boolean usable =
                sentence.tag(head).startsWith("N") && words.first() >= from && !HEARSAY.contains(sentence.lower(head));
        return usable
                ? Optional.of(new Source(
                        words.span(sentence).of(sentence.text()), Optional.empty(), Optional.of(words.span(sentence))))
                : Optional.empty();
    }
}
