package readout.fact.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.PatternFile;
import readout.fact.Tree;
import readout.fact.WordList;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Measure.Type;

/** At whom a measure is aimed, and at what: "Orlian steel" is steel and aimed at Orlia. */
final class Targets {

    private static final int REACH = 8;
    private static final int FAR = 16;
    private static final Set<String> FROM = Set.of("from", "of", "in");
    private static final Set<Type> OF_GOODS =
            Set.of(Type.TARIFF, Type.RETALIATION, Type.EXPORT_CONTROL, Type.BAN, Type.RESTRICTION);

    private final Reading reading;
    private final Cast cast;
    private final WordList goods;
    private final WordList carrier;
    private final WordList sides;
    private final WordList measure;

    Targets(Reading reading, Cast cast, PatternFile patterns) {
        this.reading = reading;
        this.cast = cast;
        goods = patterns.list("goods");
        carrier = patterns.list("carrier");
        sides = patterns.list("sides");
        measure = patterns.list("measure");
    }

    /** Adds to a step what a phrase and those joined to it name. */
    void add(Tree tree, int token, Step step) {
        for (int t : tree.conjuncts(token)) {
            one(tree, t, step);
        }
    }

    /** What follows with "on" or "against" before another clause, whatever the tree says. */
    void following(Tree tree, int noun, Step step) {
        Sentence sentence = tree.sentence();
        for (int i = noun + 1; i < sentence.size() - 1 && i < noun + FAR; i++) {
            String word = sentence.lower(i);
            if (word.equals("on") || word.equals("against")) {
                int target = tree.phraseAfter(i - 1);
                if (target != Tree.NONE) {
                    add(tree, target, step);
                }
                if (!step.on.isEmpty() || !step.products.isEmpty()) {
                    return;
                }
            }
            boolean clause =
                    sentence.tag(i).matches("MD|:|,") || sentence.tag(i).startsWith("W");
            if (clause && !word.equals("which") && !word.equals("that")) {
                return;
            }
        }
    }

    private void one(Tree tree, int token, Step step) {
        Sentence sentence = tree.sentence();
        if (isTime(sentence, token) || isAmount(sentence, token)) {
            return;
        }
        int of = carrier.value(sentence, token).isPresent() ? carried(tree, token) : Tree.NONE;
        if (of != Tree.NONE) {
            carriedGoods(tree, of, step);
            step.on.addAll(states(tree, token));
            to(tree, token).ifPresent(step.on::add);
            return;
        }
        boolean ware = goods.value(sentence, token).isPresent();
        Optional<Actor> actor = ware ? Optional.empty() : cast.actor(sentence, token);
        if (actor.isPresent()) {
            step.on.addAll(cast.parties(tree, token));
        } else if (sentence.tag(token).startsWith("N")
                && measure.value(sentence, token).isEmpty()) {
            common(tree, token, ware, step);
        }
    }

    private void carriedGoods(Tree tree, int token, Step step) {
        for (int t : tree.conjuncts(token)) {
            boolean word = tree.sentence().tag(t).startsWith("NN")
                    && !tree.sentence().tag(t).startsWith("NNP")
                    && sides.value(tree.sentence(), t).isEmpty();
            if (word) {
                step.on.addAll(states(tree, t));
                product(tree, t).ifPresent(step.products::add);
            } else {
                one(tree, t, step);
            }
        }
    }

    /** Where "exports of chips to Orlia" go. */
    private Optional<String> to(Tree tree, int carrier) {
        Sentence sentence = tree.sentence();
        for (int i = carrier + 1; i < sentence.size() - 1 && i < carrier + REACH; i++) {
            if (sentence.lower(i).equals("to")) {
                String word = sentence.form(i + 1);
                return cast.actor(sentence, i + 1).map(Actor::name).or(() -> cast.stateOfWord(word));
            }
            if (sentence.tag(i).matches("[,:]|VB.*|MD|W.*")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void common(Tree tree, int token, boolean ware, Step step) {
        List<String> states = states(tree, token);
        Optional<String> self = cast.stateOfWord(tree.sentence().form(token));
        if (self.isPresent()) {
            step.on.add(self.get());
            return;
        }
        boolean people = sides.value(tree.sentence(), token).isPresent();
        boolean product = ware
                || (OF_GOODS.contains(step.type)
                        && !people
                        && !tree.sentence().tag(token).startsWith("NNP"));
        if (product) {
            step.on.addAll(states);
            product(tree, token).ifPresent(step.products::add);
        } else {
            step.on.add(Cast.words(tree, token));
        }
    }

    /** The words of a ware without the state that it comes from; none for "Orlian goods". */
    private Optional<String> product(Tree tree, int token) {
        Sentence sentence = tree.sentence();
        int first = token;
        while (first > 0
                && (sentence.tag(first - 1).matches("NN.?|JJ.?|HYPH|VBN"))
                && !cast.hasState(sentence, first - 1)) {
            first--;
        }
        boolean any = first == token && WHOLE.contains(sentence.lemma(token));
        return any ? Optional.empty() : Optional.of(sentence.span(first, token).of(sentence.text()));
    }

    private static final Set<String> WHOLE = Set.of("good", "goods", "import", "export", "product", "shipment");

    /** The goods of "imports of beef", "exports of chips". */
    private static int carried(Tree tree, int token) {
        for (int c : tree.children(token)) {
            if (tree.caseOf(c).equals("of")) {
                return c;
            }
        }
        boolean of = token + 1 < tree.sentence().size()
                && tree.sentence().lower(token + 1).equals("of");
        return of ? tree.phraseAfter(token) : Tree.NONE;
    }

    /** The states that a phrase names: "Orlian goods", "steel from Orlia", "Orlia's exports". */
    private List<String> states(Tree tree, int token) {
        List<String> states = new ArrayList<>();
        Sentence sentence = tree.sentence();
        for (int i = token - 1; i >= 0 && i >= token - 4 && sentence.tag(i).matches("NN.*|JJ.?|POS|HYPH|VBN"); i--) {
            cast.stateOfWord(sentence.form(i)).filter(s -> !states.contains(s)).ifPresent(states::add);
        }
        for (int c : tree.children(token)) {
            if (c > token && FROM.contains(tree.caseOf(c))) {
                states.addAll(cast.named(tree, c));
            }
        }
        if (states.isEmpty()
                && token + 2 < sentence.size()
                && sentence.lower(token + 1).equals("from")) {
            cast.actor(sentence, token + 2).map(Actor::name).ifPresent(states::add);
        }
        return states;
    }

    private boolean isAmount(Sentence sentence, int token) {
        return reading.quantitiesIn(sentence).stream().anyMatch(q -> q.first() <= token && token <= q.last());
    }

    private boolean isTime(Sentence sentence, int token) {
        return reading.timexesIn(sentence).stream().anyMatch(t -> t.span().overlaps(sentence.span(token)));
    }
}
