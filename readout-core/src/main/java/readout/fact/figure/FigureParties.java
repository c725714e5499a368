package readout.fact.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.Tree;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Source;

/** Between or of whom a figure is: the actors and states in the words that say what is measured, else in its clause. */
final class FigureParties {

    private static final int MANY = 6;
    private static final int REACH = 8;
    private static final Set<String> PARTNERS = Set.of("to", "from", "on", "against");
    private static final Set<String> DOCUMENTS =
            Set.of("document", "agreement", "memorandum", "accord", "treaty", "deal", "contract", "protocol");

    private final Reading reading;
    private final Cast cast;

    FigureParties(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    /** @param source who is cited for the figure, and is no party to it */
    List<String> of(Position at, Measured measured, Optional<Source> source) {
        Set<String> names = new LinkedHashSet<>();
        for (int head : measured.heads()) {
            if (names.isEmpty()) {
                add(at, head, names);
                source.ifPresent(s -> names.remove(s.name()));
            }
        }
        int subject = at.verb() == Tree.NONE ? Tree.NONE : at.tree().subject(at.verb());
        boolean trades = subject != Tree.NONE
                && FigureWords.DEAL.value(at.sentence(), at.verb()).isPresent();
        if (subject != Tree.NONE && (names.isEmpty() || trades)) {
            add(at, subject, names);
            source.ifPresent(s -> names.remove(s.name()));
        }
        if (trades) {
            partners(at, at.verb(), names);
            partners(at, at.top(), names);
            next(at).ifPresent(t -> add(at, t, names));
        }
        return List.copyOf(documents(at) ? cast.sides(names) : names);
    }

    /** To or from whom something is traded, whether the phrase hangs on the verb or on the amount. */
    private void partners(Position at, int token, Set<String> names) {
        for (int c : at.tree().children(token)) {
            boolean partner = at.sentence().is(c, "iobj")
                    || (c > token && PARTNERS.contains(at.tree().caseOf(c)));
            if (partner) {
                add(at, c, names);
            }
        }
    }

    /** The actor that follows the amount with "to" or "from", whatever the tree says. */
    private Optional<Integer> next(Position at) {
        Sentence sentence = at.sentence();
        int from = at.quantity().last() + 1;
        for (int i = from; i < sentence.size() - 1 && i < from + REACH; i++) {
            if (PARTNERS.contains(sentence.lower(i))) {
                int actor = sentence.tag(i + 1).equals("DT") && i + 2 < sentence.size() ? i + 2 : i + 1;
                return Optional.of(actor).filter(t -> cast.actor(sentence, t).isPresent());
            }
            if (sentence.tag(i).matches("[,:]|VB.*|MD|W.*")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What states sign and exchange is of the states, though their leaders sign it. */
    private static boolean documents(Position at) {
        int noun = at.noun();
        return noun != Tree.NONE && DOCUMENTS.contains(at.sentence().lemma(noun));
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
