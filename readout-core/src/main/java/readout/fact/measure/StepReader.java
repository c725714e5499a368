package readout.fact.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.fact.Tree;
import readout.fact.WordList;
import readout.language.Quantity;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Measure.Stage;
import readout.news.Measure.Type;
import readout.news.Span;

/** Reads what a match of a pattern tells of a measure. */
final class StepReader {

    private final Reading reading;
    private final Cast cast;
    private final Setting setting;
    private final WordList measure;
    private final WordList stage;
    private final WordList action;
    private final WordList threat;
    private final WordList goods;

    StepReader(Reading reading, Cast cast, Setting setting, PatternFile patterns) {
        this.reading = reading;
        this.cast = cast;
        this.setting = setting;
        measure = patterns.list("measure");
        stage = patterns.list("stage");
        action = patterns.list("action");
        threat = patterns.list("threat");
        goods = patterns.list("goods");
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
        Optional<Stage> reached = judged ? Optional.empty() : stage(match, type, reality);
        boolean own = threatens(match)
                || match.pattern()
                        .property("stage")
                        .filter("threatened"::equals)
                        .isPresent()
                || listed(stage, tree.sentence(), verb)
                        .filter("threatened"::equals)
                        .isPresent();
        boolean wished = reality.state() == Reality.State.WISHED && !judged && !refused && !own;
        if (wished) {
            return Optional.empty();
        }
        Step step = new Step(
                type,
                refused ? Optional.empty() : reached,
                reality.certainty(),
                refused || (reality.negated() && !judged));
        step.judged = judged;
        who(match, step);
        step.when = setting.when(tree, noun, match.token("W") == Tree.NONE ? verb : match.token("W"));
        step.value = value(tree, noun, verb);
        step.title = Optional.of(Cast.words(tree, noun));
        step.evidence.add(evidence(match, noun));
        boolean nobody = step.by.isEmpty() && step.on.isEmpty() && !judged;
        return nobody ? Optional.empty() : Optional.of(step);
    }

    private static int noun(Match match) {
        for (String name : new String[] {"M", "T", "S"}) {
            if (match.token(name) != Tree.NONE) {
                return match.token(name);
            }
        }
        return match.anchor();
    }

    private Type type(Match match, int noun) {
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

    // ---- stage -------------------------------------------------------------------------------------------------

    private Optional<Stage> stage(Match match, Type type, Reality reality) {
        Sentence sentence = match.tree().sentence();
        if (type == Type.CONSULTATION) {
            return Optional.of(reality.state() == Reality.State.PLANNED ? Stage.ANNOUNCED : Stage.CONSULTATION);
        }
        Optional<String> label = match.pattern()
                .property("stage")
                .or(() -> listed(action, sentence, match.token("S")))
                .or(() -> listed(stage, sentence, match.token("H")));
        Optional<Stage> reached = label.map(StepReader::stage);
        if (reality.state() == Reality.State.HELD && !reality.doubtful()) {
            return reached;
        }
        boolean taken = reached.filter(s -> s == Stage.IN_FORCE || s == Stage.ANNOUNCED || s == Stage.THREATENED)
                .isPresent();
        if (!taken) {
            return reached;
        }
        return Optional.of(
                threatens(match)
                                || reality.doubtful()
                                || reached.get() == Stage.THREATENED
                                || reality.state() == Reality.State.WISHED
                        ? Stage.THREATENED
                        : Stage.ANNOUNCED);
    }

    private boolean threatens(Match match) {
        Sentence sentence = match.tree().sentence();
        int at = match.token("H");
        for (int steps = 0; at != Tree.NONE && at != Sentence.ROOT && steps < 4; steps++) {
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

    private static Stage stage(String label) {
        for (Stage stage : Stage.values()) {
            if (stage.label().equals(label)) {
                return stage;
            }
        }
        throw new IllegalArgumentException("no stage of a measure: " + label);
    }

    // ---- who, at whom ------------------------------------------------------------------------------------------

    private void who(Match match, Step step) {
        Tree tree = match.tree();
        for (int a : match.tokens("A")) {
            List<String> names = cast.parties(tree, a);
            step.by.addAll(names.isEmpty() ? stateWord(tree, a) : names);
        }
        for (int b : match.tokens("B")) {
            target(tree, b, step);
        }
        if (step.type == Type.CONSULTATION && step.by.isEmpty() && step.on.size() > 1) {
            List<String> parties = cast.statesOf(new ArrayList<>(step.on));
            List<String> both = parties.size() > 1 ? parties : new ArrayList<>(step.on);
            step.on.clear();
            step.by.add(both.get(0));
            step.on.addAll(both.subList(1, both.size()));
        }
    }

    private List<String> stateWord(Tree tree, int token) {
        return cast.stateOfWord(tree.sentence().form(token)).map(List::of).orElse(List.of());
    }

    /** "Orlian steel" is aimed at Orlia; "almost all partners" keeps the words of the article. */
    private void target(Tree tree, int token, Step step) {
        Sentence sentence = tree.sentence();
        if (isTime(sentence, token) || isAmount(sentence, token)) {
            return;
        }
        boolean ware = goods.value(sentence, token).isPresent();
        Optional<Actor> actor = ware ? Optional.empty() : cast.actor(sentence, token);
        if (actor.isPresent()) {
            step.on.addAll(cast.parties(tree, token));
            return;
        }
        if (!sentence.tag(token).startsWith("N")
                || measure.value(sentence, token).isPresent()) {
            return;
        }
        if (ware) {
            step.on.addAll(states(tree, token));
            step.products.add(Cast.words(tree, token));
        } else {
            step.on.add(Cast.words(tree, token));
        }
    }

    /** The states that a phrase names: "Orlian goods", "steel from Orlia", "Orlia's exports". */
    private List<String> states(Tree tree, int token) {
        List<String> states = new ArrayList<>();
        Sentence sentence = tree.sentence();
        for (int c : tree.children(token)) {
            if (sentence.is(c, "amod") || sentence.is(c, "compound") || sentence.is(c, "nmod:poss")) {
                cast.stateOfWord(sentence.form(c)).ifPresent(states::add);
            } else if (sentence.is(c, "nmod") && Set.of("from", "of", "in").contains(tree.caseOf(c))) {
                states.addAll(cast.named(tree, c));
            }
        }
        return states;
    }

    private boolean isAmount(Sentence sentence, int token) {
        return reading.quantitiesIn(sentence).stream().anyMatch(q -> q.first() <= token && token <= q.last());
    }

    private boolean isTime(Sentence sentence, int token) {
        return reading.timexesIn(sentence).stream().anyMatch(t -> t.span().overlaps(sentence.span(token)));
    }

    // ---- value, evidence ---------------------------------------------------------------------------------------

    private Optional<readout.news.Amount> value(Tree tree, int noun, int verb) {
        Sentence sentence = tree.sentence();
        for (Quantity quantity : reading.quantitiesIn(sentence)) {
            String unit = quantity.amount().unit();
            boolean amount =
                    unit.equals("%") || (unit.length() == 3 && unit.equals(unit.toUpperCase(java.util.Locale.ROOT)));
            boolean close = sentence.isBelow(quantity.number(), noun)
                    || (verb != Tree.NONE && sentence.head(quantity.number()) == verb)
                    || stated(sentence, quantity, noun);
            if (amount && close) {
                return Optional.of(quantity.amount());
            }
        }
        return Optional.empty();
    }

    /** "A consultation on imports worth 95 million euros", "duties of 20 percent". */
    private static boolean stated(Sentence sentence, Quantity quantity, int noun) {
        int before = quantity.first() - 1;
        return before >= noun
                && before <= noun + 6
                && Set.of("worth", "of", "at").contains(sentence.lower(before));
    }

    private Span evidence(Match match, int noun) {
        Tree tree = match.tree();
        Sentence sentence = tree.sentence();
        Span span = sentence.span(match.anchor());
        for (Match.Capture capture : match.captures()) {
            Span words =
                    cast.mention(sentence, capture.token()).map(m -> m.span()).orElse(sentence.span(capture.token()));
            span = span.union(words);
        }
        return span.union(sentence.span(noun, Math.max(noun, tree.reach(noun))));
    }
}
