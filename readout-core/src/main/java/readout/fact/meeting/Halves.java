package readout.fact.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.Match;
import readout.fact.Setting;
import readout.fact.Tree;
import readout.language.Mention;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Meeting.Form;

/**
 * The meetings of one verb: "met Xan in Orlia on Monday and Ume in Vessland on Tuesday" tells two. By the order of the
 * words, since a tree has no place for the verb that is left out.
 */
final class Halves {

    private static final int FAR = 60;
    private static final int NEAR = 9;
    private static final Set<String> WHERE = Set.of("in", "at");
    private static final Set<String> BEFORE = Set.of("with", "then", "later", "the");

    private final Cast cast;
    private final Setting setting;

    Halves(Cast cast, Setting setting) {
        this.cast = cast;
        this.setting = setting;
    }

    /** Whom somebody met besides, and the words that tell it, from the "and" before to the last. */
    private record Half(Mention whom, int and, int last) {}

    /** The meetings that a match tells; {@code sighting} is what it tells when it is read as one. */
    List<Sighting> of(Match match, Sighting sighting) {
        List<Half> more = sighting.form == Form.VISIT ? List.of() : further(match);
        if (more.isEmpty()) {
            return List.of(sighting);
        }
        Tree tree = match.tree();
        List<Sighting> all = new ArrayList<>();
        List<String> common = new ArrayList<>();
        for (int a : match.tokens("A")) {
            common.addAll(cast.parties(tree, a));
        }
        Sighting first = sighting.without(others(more, common), sighting.evidence.first());
        place(first, tree, match.anchor(), more.get(0).and());
        all.add(first);
        for (Half half : more) {
            List<String> others = new ArrayList<>(sighting.participants);
            others.removeAll(common);
            others.removeAll(cast.names(half.whom()));
            Sighting next =
                    sighting.without(others, tree.sentence().span(half.whom().first(), half.last()));
            next.participants.addAll(cast.names(half.whom()));
            next.when = sighting.when.filter(w -> setting.whenBetween(
                            tree.sentence(), match.anchor(), more.get(0).and())
                    .isEmpty());
            next.place = Optional.empty();
            next.undated = first.when.isPresent();
            place(next, tree, half.and(), half.last() + 1);
            next.when = next.when.or(
                    () -> first.when.flatMap(day -> setting.later(tree.sentence(), half.and(), half.last() + 1, day)));
            all.add(next);
        }
        for (Sighting one : all) {
            one.sides.clear();
            one.sides.addAll(cast.sides(one.participants));
        }
        return all;
    }

    private List<String> others(List<Half> more, List<String> common) {
        List<String> others = new ArrayList<>();
        more.forEach(half -> others.addAll(cast.names(half.whom())));
        others.removeAll(common);
        return others;
    }

    private void place(Sighting sighting, Tree tree, int from, int to) {
        sighting.when = setting.whenBetween(tree.sentence(), from, to).or(() -> sighting.when);
        sighting.place = setting.whereBetween(tree, from, to).or(() -> sighting.place);
    }

    private List<Half> further(Match match) {
        int whom = match.token("B");
        Sentence sentence = match.tree().sentence();
        List<Half> halves = new ArrayList<>();
        if (whom == Tree.NONE
                || whom < match.anchor()
                || type(sentence, match.token("A")).isEmpty()) {
            return halves;
        }
        boolean told = false;
        int end = Math.min(sentence.size(), whom + FAR);
        for (int i = whom + 1; i < end && !closes(sentence, i); i++) {
            Optional<Half> half = told && sentence.lower(i).equals("and")
                    ? half(sentence, i, type(sentence, whom))
                    : Optional.empty();
            if (half.isPresent()) {
                halves.add(half.get());
                i = half.get().last();
            } else {
                told |= circumstance(sentence, i);
            }
        }
        return halves;
    }

    /** "And Ume in Vessland on Tuesday": somebody, then a place or a day, and no verb of its own. */
    private Optional<Half> half(Sentence sentence, int and, Optional<Actor.Type> type) {
        int at = and + 1;
        while (at < sentence.size() && at - and < NEAR && leads(sentence, at)) {
            at++;
        }
        Optional<Mention> whom = at < sentence.size() ? cast.mention(sentence, at) : Optional.empty();
        if (whom.isEmpty() || type.isEmpty() || !type(sentence, at).equals(type)) {
            return Optional.empty();
        }
        boolean told = false;
        int last = whom.get().last();
        for (int i = last + 1; i < sentence.size() && i < and + FAR; i++) {
            if (verb(sentence, i)) {
                return Optional.empty();
            }
            boolean over = told
                    && (closes(sentence, i)
                            || sentence.tag(i).equals(",")
                            || sentence.lower(i).equals("and"));
            if (over || (!told && i > whom.get().last() + NEAR)) {
                break;
            }
            told |= circumstance(sentence, i);
            last = i;
        }
        return told ? Optional.of(new Half(whom.get(), and, last)) : Optional.empty();
    }

    /** What may stand before a name: "with", "her Orlian counterpart,". */
    private boolean leads(Sentence sentence, int token) {
        return BEFORE.contains(sentence.lower(token))
                || sentence.tag(token).equals("PRP$")
                || (sentence.tag(token).matches("JJ|NNP?|,")
                        && cast.mention(sentence, token).isEmpty());
    }

    /** What the first and the second must both be: a person, or a state. */
    private Optional<Actor.Type> type(Sentence sentence, int token) {
        return cast.mention(sentence, token).stream()
                .flatMap(mention -> cast.names(mention).stream())
                .flatMap(name -> cast.named(name).stream())
                .map(Actor::type)
                .filter(t -> t == Actor.Type.PERSON || t == Actor.Type.STATE)
                .findFirst();
    }

    private boolean circumstance(Sentence sentence, int token) {
        boolean where = WHERE.contains(sentence.lower(token))
                && token + 1 < sentence.size()
                && sentence.tag(token + 1).matches("NNP|DT");
        return where || setting.whenBetween(sentence, token, token + 1).isPresent();
    }

    private static boolean verb(Sentence sentence, int token) {
        return sentence.tag(token).matches("VB[DZP]|MD");
    }

    private static boolean closes(Sentence sentence, int token) {
        return verb(sentence, token) || sentence.tag(token).matches(":|\\.|W.*");
    }
}
