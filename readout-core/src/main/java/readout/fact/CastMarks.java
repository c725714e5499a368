package readout.fact;

import java.util.Optional;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;

/**
 * The marks of a sentence for patterns: {@code :actor}, {@code :person}, {@code :state}, {@code :stateword},
 * {@code :plural}, {@code :place}, {@code :amount}, {@code :date}.
 */
record CastMarks(Cast cast, Reading reading, Sentence sentence) implements Marks {

    @Override
    public boolean has(String mark, Tree tree, int token) {
        return switch (mark) {
            case "actor" ->
                cast.actor(sentence, token)
                        .filter(a -> Cast.acts(a) || Cast.deals(tree, token, a))
                        .isPresent();
            case "person" ->
                cast.actor(sentence, token).filter(CastMarks::personal).isPresent();
            case "state" ->
                cast.actor(sentence, token)
                        .filter(a -> a.type() == Actor.Type.STATE)
                        .isPresent();
            case "plural" -> plural(tree, token);
            case "stateword" -> cast.stateOfWord(sentence.form(token)).isPresent();
            case "place" -> cast.actor(sentence, token).filter(Cast::located).isPresent();
            case "date" ->
                reading.timexesIn(sentence).stream().anyMatch(t -> t.span().overlaps(sentence.span(token)));
            case "amount" ->
                reading.quantitiesIn(sentence).stream().anyMatch(q -> q.first() <= token && token <= q.last());
            default -> throw new IllegalArgumentException("no mark :" + mark);
        };
    }

    private boolean plural(Tree tree, int token) {
        Optional<Actor> actor = cast.actor(sentence, token);
        if (actor.isEmpty() || !(Cast.acts(actor.get()) || Cast.deals(tree, token, actor.get()))) {
            return false;
        }
        for (int c : tree.children(token)) {
            if (sentence.is(c, "conj")) {
                return true;
            }
        }
        boolean several = actor.get().type() == Actor.Type.COLLECTIVE
                && actor.get().members().size() > 1;
        return several || cast.parties(tree, token).size() > 1;
    }

    private static boolean personal(Actor actor) {
        return actor.type() == Actor.Type.PERSON
                || actor.type() == Actor.Type.COLLECTIVE
                || actor.type() == Actor.Type.UNNAMED;
    }
}
