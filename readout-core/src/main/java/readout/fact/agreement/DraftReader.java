package readout.fact.agreement;

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
import readout.news.Agreement.Status;
import readout.news.Agreement.Type;
import readout.news.Amount;
import readout.news.Period;
import readout.news.Span;

/** Reads what a match of a pattern tells of an agreement. */
final class DraftReader {

    private final Reading reading;
    private final Cast cast;
    private final Setting setting;
    private final WordList document;
    private final WordList conclude;
    private final WordList act;

    DraftReader(Reading reading, Cast cast, Setting setting, PatternFile patterns) {
        this.reading = reading;
        this.cast = cast;
        this.setting = setting;
        document = patterns.list("document");
        conclude = patterns.list("conclude");
        act = patterns.list("act");
    }

    Draft read(Match match) {
        Tree tree = match.tree();
        int noun = match.token("D");
        int verb = match.token("H");
        String status = status(match);
        boolean mentioned = status.equals("mentioned");
        Reality reality = Reality.of(tree, verb == Tree.NONE ? noun : verb);
        if (tree.denial(noun) != Tree.NONE) {
            reality = reality.denied();
        }
        Draft draft = new Draft(type(tree, noun), status(status, reality), reality, mentioned);
        for (int a : match.tokens("A")) {
            sign(tree, a, draft, true);
        }
        for (int b : match.tokens("B")) {
            sign(tree, b, draft, match.token("A") != Tree.NONE);
        }
        for (int w : match.tokens("W")) {
            sign(tree, w, draft, false);
        }
        homes(draft);
        homes(draft);
        if (!mentioned) {
            details(match, draft, noun, verb);
        }
        draft.title = title(tree, noun, draft.type);
        draft.evidence.add(evidence(match, draft));
        return draft;
    }

    // ---- kind and status ---------------------------------------------------------------------------------------

    private Type type(Tree tree, int noun) {
        String value = document.value(tree.sentence(), noun).orElse("agreement");
        for (Type type : Type.values()) {
            if (type.label().equals(value)) {
                return type;
            }
        }
        // "The statement" stands for a joint one; alone it is none, and no list of documents has it.
        return tree.sentence().lemma(noun).equals("statement") ? Type.JOINT_STATEMENT : Type.AGREEMENT;
    }

    private String status(Match match) {
        Sentence sentence = match.tree().sentence();
        return match.pattern()
                .property("status")
                .or(() -> match.token("E") == Tree.NONE ? Optional.empty() : act.value(sentence, match.token("E")))
                .or(() -> match.token("H") == Tree.NONE ? Optional.empty() : conclude.value(sentence, match.token("H")))
                .orElse("signed");
    }

    private static Status status(String label, Reality reality) {
        if (reality.state() == Reality.State.PLANNED) {
            return Status.PLANNED;
        }
        return switch (label) {
            case "exchanged" -> Status.EXCHANGED;
            case "ratified" -> Status.RATIFIED;
            case "terminated" -> Status.TERMINATED;
            default -> Status.SIGNED;
        };
    }

    // ---- who ---------------------------------------------------------------------------------------------------

    private void sign(Tree tree, int token, Draft draft, boolean signs) {
        List<String> names = cast.named(tree, token);
        for (String name : names) {
            Optional<Actor> actor = cast.named(name);
            boolean person = actor.filter(a -> a.type() == Actor.Type.PERSON).isPresent();
            if (person && signs) {
                draft.signatories.add(name);
            }
            draft.parties.add(
                    actor.flatMap(cast::stateOf).or(() -> owner(tree, token)).orElse(name));
        }
    }

    /** A leader whose state the article does not tell stands for the one that faces the other party. */
    private void homes(Draft draft) {
        List<String> states = cast.statesOf(draft.parties);
        boolean half = draft.parties.size() == 2 && states.size() == 1;
        Optional<String> other = half ? cast.across(states.get(0)) : Optional.empty();
        if (other.isPresent() && draft.parties.removeIf(draft.signatories::contains)) {
            draft.parties.add(other.get());
        }
    }

    /** The state of "Orlia's parliament". */
    private Optional<String> owner(Tree tree, int token) {
        int owner = tree.child(token, "nmod:poss");
        return owner == Tree.NONE
                ? Optional.empty()
                : cast.stateOfWord(tree.sentence().form(owner));
    }

    // ---- what --------------------------------------------------------------------------------------------------

    private void details(Match match, Draft draft, int noun, int verb) {
        Tree tree = match.tree();
        draft.count = count(tree, noun);
        int act = match.token("E");
        draft.date = setting.when(tree, act == Tree.NONE ? noun : act, verb)
                .or(() -> draft.reality.state() == Reality.State.HELD
                        ? setting.scene(
                                tree.sentence(), draft.signatories.isEmpty() ? draft.parties : draft.signatories)
                        : Optional.empty())
                .map(Period::from);
        Areas areas = Areas.after(tree, noun);
        draft.areas.addAll(areas.list());
        draft.areasOpen = areas.open();
    }

    private Optional<Amount> count(Tree tree, int noun) {
        for (Quantity quantity : reading.quantitiesIn(tree.sentence())) {
            boolean counts = quantity.number() < noun
                    && quantity.number() >= noun - 6
                    && tree.sentence().isBelow(quantity.number(), noun)
                    && tree.sentence().is(quantity.number(), "nummod");
            if (counts) {
                return Optional.of(quantity.amount());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(Tree tree, int noun, Type type) {
        if (type == Type.DOCUMENTS || !described(tree, noun)) {
            return Optional.empty();
        }
        Sentence sentence = tree.sentence();
        Span span = sentence.span(first(tree, noun), tree.reach(noun));
        return Optional.of(span.of(sentence.text()).replaceAll("\\s+", " "));
    }

    /** "A treaty on trade", but not "Orlia's treaty" or "a treaty in May". */
    private static boolean described(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            boolean about =
                    Set.of("on", "of", "for", "about", "concerning", "against").contains(tree.caseOf(c))
                            || tree.sentence().is(c, "acl");
            if (about && c > noun) {
                return true;
            }
        }
        return false;
    }

    private static int first(Tree tree, int noun) {
        int first = noun;
        Sentence sentence = tree.sentence();
        while (first > 0
                && sentence.head(first - 1) == noun
                && (sentence.is(first - 1, "amod") || sentence.is(first - 1, "compound"))) {
            first--;
        }
        return first;
    }

    private Span evidence(Match match, Draft draft) {
        Tree tree = match.tree();
        int noun = match.token("D");
        Span span = cast.evidence(match, first(tree, noun), Math.max(noun, tree.reach(noun)));
        for (var area : draft.areas) {
            span = span.union(area.span());
        }
        return span;
    }
}
