package readout.fact.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.Tree;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;

/** Between or of whom a figure is: the actors and states in the words that say what is measured, else in its clause. */
final class FigureParties {

    private static final int MANY = 6;

    private final Reading reading;
    private final Cast cast;

    FigureParties(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    List<String> of(Position at, Measured measured) {
        Set<String> names = new LinkedHashSet<>();
        for (int head : measured.heads()) {
            add(at, head, names);
            if (!names.isEmpty()) {
                return List.copyOf(names);
            }
        }
        int subject = at.verb() == Tree.NONE ? Tree.NONE : at.tree().subject(at.verb());
        if (subject != Tree.NONE && names.isEmpty()) {
            add(at, subject, names);
        }
        return List.copyOf(names);
    }

    /** The actors in the phrase of a noun, and the states that its adjectives tell. */
    private void add(Position at, int head, Set<String> names) {
        Sentence sentence = at.sentence();
        Words words = Words.of(at.tree(), head);
        int from = Math.min(words.first(), sentence.leftEdge(head));
        for (int i = from; i <= words.last() && names.size() < MANY; i++) {
            Mention mention = reading.mentionAt(sentence, i).orElse(null);
            if (mention != null) {
                add(reading.actor(mention), names);
                i = Math.max(i, mention.last());
            } else if (Character.isUpperCase(sentence.form(i).charAt(0))) {
                cast.stateOfWord(sentence.form(i)).ifPresent(names::add);
            }
        }
    }

    /** The members of a collective; nobody for what is no actor. */
    private static void add(Actor actor, Set<String> names) {
        switch (actor.type()) {
            case OTHER, UNNAMED -> {}
            case COLLECTIVE -> names.addAll(actor.members());
            default -> names.add(actor.name());
        }
    }
}
