package readout.fact.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.fact.Tree;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;

/** Between or of whom a figure is: the actors in the words that say what is measured, else in its clause. */
final class FigureParties {

    private static final int MANY = 6;

    private FigureParties() {}

    static List<String> of(Reading reading, Position at, Measured measured) {
        Set<String> names = new LinkedHashSet<>();
        for (int head : measured.heads()) {
            add(reading, at, head, names);
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        int subject = at.verb() == Tree.NONE ? Tree.NONE : at.tree().subject(at.verb());
        if (subject != Tree.NONE) {
            add(reading, at, subject, names);
        }
        return List.copyOf(names);
    }

    private static void add(Reading reading, Position at, int head, Set<String> names) {
        Sentence sentence = at.sentence();
        Words words = Words.of(at.tree(), head);
        int from = Math.min(words.first(), sentence.leftEdge(head));
        for (Mention mention : reading.mentionsIn(sentence)) {
            boolean inside = mention.first() <= words.last() && mention.last() >= from;
            if (inside && names.size() < MANY) {
                names.addAll(names(reading.actor(mention)));
            }
        }
    }

    /** The members of a collective; nobody for what is no actor. */
    private static List<String> names(Actor actor) {
        return switch (actor.type()) {
            case OTHER, UNNAMED -> List.of();
            case COLLECTIVE -> actor.members().isEmpty() ? List.of() : new ArrayList<>(actor.members());
            default -> List.of(actor.name());
        };
    }
}
