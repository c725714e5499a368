package readout.fact.measure;

import java.util.Optional;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Reality;
import readout.fact.Tree;
import readout.fact.WordList;
import readout.language.Sentence;
import readout.news.Measure.Stage;
import readout.news.Measure.Type;

/** To which stage of its life cycle the words of a match bring a measure. */
final class Stages {

    private static final int STEPS = 4;

    private final WordList stage;
    private final WordList action;
    private final WordList threat;

    Stages(PatternFile patterns) {
        stage = patterns.list("stage");
        action = patterns.list("action");
        threat = patterns.list("threat");
    }

    /** The stage that is told; what is only planned is announced, what is doubtful threatened. */
    Optional<Stage> reached(Match match, Type type, Reality reality) {
        Sentence sentence = match.tree().sentence();
        if (type == Type.CONSULTATION) {
            return Optional.of(reality.state() == Reality.State.PLANNED ? Stage.ANNOUNCED : Stage.CONSULTATION);
        }
        Optional<Stage> reached = match.pattern()
                .property("stage")
                .or(() -> listed(action, sentence, match.token("S")))
                .or(() -> listed(stage, sentence, match.token("H")))
                .map(Stages::of);
        boolean done = reality.state() == Reality.State.HELD && !reality.doubtful();
        boolean taken = reached.filter(s -> s == Stage.IN_FORCE || s == Stage.ANNOUNCED || s == Stage.THREATENED)
                .isPresent();
        if (done || !taken) {
            return reached;
        }
        boolean threatened = threatens(match)
                || reality.doubtful()
                || reached.get() == Stage.THREATENED
                || reality.state() == Reality.State.WISHED;
        return Optional.of(threatened ? Stage.THREATENED : Stage.ANNOUNCED);
    }

    /** Whether the words say that somebody threatens, so that a wish is more than one. */
    boolean isThreat(Match match) {
        boolean property =
                match.pattern().property("stage").filter("threatened"::equals).isPresent();
        return property
                || threatens(match)
                || listed(stage, match.tree().sentence(), match.token("H"))
                        .filter("threatened"::equals)
                        .isPresent();
    }

    private boolean threatens(Match match) {
        Sentence sentence = match.tree().sentence();
        int at = match.token("H");
        for (int steps = 0; at != Tree.NONE && at != Sentence.ROOT && steps < STEPS; steps++) {
            if (threat.value(sentence, at).isPresent()) {
                return true;
            }
            at = sentence.head(at);
        }
        return false;
    }

    private static Optional<String> listed(WordList list, Sentence sentence, int token) {
        return token == Tree.NONE ? Optional.empty() : list.value(sentence, token);
    }

    private static Stage of(String label) {
        for (Stage stage : Stage.values()) {
            if (stage.label().equals(label)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("no stage of a measure: " + label);
    }
}
