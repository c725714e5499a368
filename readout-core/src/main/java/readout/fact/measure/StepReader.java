package readout.fact.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Cast;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.fact.Tree;
import readout.fact.WordList;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Measure.Type;
import readout.news.Span;

/** Reads what a match of a pattern tells of a measure. */
final class StepReader {

    private final Cast cast;
    private final Dates dates;
    private final WordList measure;
    private final Stages stages;
    private final Imposers imposers;
    private final Targets targets;
    private final Rates rates;

    StepReader(Reading reading, Cast cast, Setting setting, PatternFile patterns) {
        this.cast = cast;
        dates = new Dates(reading, setting);
        measure = patterns.list("measure");
        stages = new Stages(patterns);
        imposers = new Imposers(cast, patterns);
        targets = new Targets(reading, cast, patterns);
        rates = new Rates(reading);
    }

    /** The step; empty for one that nobody takes. */
    Optional<Step> read(Match match) {
        Tree tree = match.tree();
        int noun = noun(match);
        int verb = match.token("H");
        Reality reality = Reality.of(tree, verb == Tree.NONE ? noun : verb);
        boolean refused = match.pattern().property("negated").isPresent();
        boolean judged = match.pattern().property("stance").isPresent();
        Type type = type(match, noun);
        if (reality.state() == Reality.State.WISHED && !judged && !refused && !stages.isThreat(match)) {
            return Optional.empty();
        }
        Step step = new Step(
                type,
                refused || judged ? Optional.empty() : stages.reached(match, type, reality),
                reality.certainty(),
                refused || (reality.negated() && !judged));
        step.judged = judged;
        who(match, step);
        step.refers = definite(tree, noun) && (judged || vague(step));
        step.when = dates.of(tree, noun, match.token("W") == Tree.NONE ? verb : match.token("W"));
        step.value = rates.of(tree, noun, verb);
        step.title = title(tree, noun);
        step.evidence.add(evidence(match, noun));
        return nobodys(step) ? Optional.empty() : Optional.of(step);
    }

    /** Of nobody at nobody; a ban, a curb or a truce also between people whom the article does not name. */
    private boolean nobodys(Step step) {
        if (step.judged) {
            return false;
        }
        boolean anybody = step.type == Type.BAN || step.type == Type.RESTRICTION || step.type == Type.CEASEFIRE;
        return step.by.isEmpty() && step.on.isEmpty()
                || anybody && !cast.anyNamed(step.by) && !cast.anyNamed(step.on) && !cast.anyState(step.on);
    }

    /** What the article calls it; none where only a verb tells it. */
    private static Optional<String> title(Tree tree, int noun) {
        return tree.sentence().tag(noun).startsWith("V") ? Optional.empty() : Optional.of(Cast.words(tree, noun));
    }

    private static int noun(Match match) {
        for (String name : new String[] {"M", "T", "S"}) {
            if (match.token(name) != Tree.NONE) {
                return match.token(name);
            }
        }
        return match.anchor();
    }

    /** Told by nobody, or by a minister of no state, and aimed at nothing. */
    private boolean vague(Step step) {
        return step.on.isEmpty() && step.products.isEmpty() && step.by.stream().allMatch(imposers::isServant);
    }

    /** "The tariff", "these sanctions": of which the article has told before. */
    private static boolean definite(Tree tree, int noun) {
        int determiner = tree.child(noun, "det");
        return determiner != Tree.NONE && tree.sentence().lower(determiner).matches("the|this|these|that|those|such");
    }

    private Type type(Match match, int noun) {
        if (ofOnesOwn(match.tree().sentence(), noun)) {
            return Type.RETALIATION;
        }
        String label = match.pattern()
                .property("type")
                .or(() -> measure.value(match.tree().sentence(), noun))
                .orElse("retaliation");
        for (Type type : Type.values()) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of measure: " + label);
    }

    /** "Duties of its own" answer those of another. */
    private static boolean ofOnesOwn(Sentence sentence, int noun) {
        return noun + 3 < sentence.size()
                && sentence.lower(noun + 1).equals("of")
                && sentence.tag(noun + 2).equals("PRP$")
                && sentence.lower(noun + 3).equals("own");
    }

    // ---- who, at whom ------------------------------------------------------------------------------------------

    private void who(Match match, Step step) {
        Tree tree = match.tree();
        for (int a : match.tokens("A")) {
            if (a != noun(match)) {
                step.by.addAll(imposers.of(tree, a));
            }
        }
        if (step.by.isEmpty() && !step.judged) {
            step.by.addAll(imposers.before(tree, noun(match)));
        }
        if (step.by.isEmpty() && match.token("Y") != Tree.NONE) {
            step.by.addAll(imposers.of(tree, match.token("Y")));
        }
        for (int b : match.tokens("B")) {
            targets.add(tree, b, step);
        }
        if (step.on.isEmpty() && step.products.isEmpty() && !step.judged) {
            targets.following(tree, noun(match), step);
        }
        imposers.home(step.by, step.on);
        if (step.type == Type.CONSULTATION && step.by.isEmpty() && step.on.size() > 1) {
            List<String> parties = cast.statesOf(new ArrayList<>(step.on));
            List<String> both = parties.size() > 1 ? parties : new ArrayList<>(step.on);
            step.on.clear();
            step.by.add(both.get(0));
            step.on.addAll(both.subList(1, both.size()));
        }
    }

    private Span evidence(Match match, int noun) {
        return cast.evidence(match, noun, match.tree().reach(noun));
    }
}
