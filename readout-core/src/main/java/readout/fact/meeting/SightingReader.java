package readout.fact.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Cast;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.fact.States;
import readout.fact.Tree;
import readout.fact.WordList;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Meeting.Form;
import readout.news.Meeting.Mode;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Published;
import readout.news.Span;

/** Reads what a match of a pattern tells of a meeting. */
final class SightingReader {

    private static final List<String> DAYS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Set<String> AGAIN =
            Set.of("second", "third", "fourth", "another", "further", "new", "next", "follow-up", "fresh", "more");

    private static final Set<String> ENDS = Set.of("end", "conclude", "finish", "wrap", "complete");

    private final Optional<Published> published;
    private final Cast cast;
    private final Setting setting;
    private final PatternFile patterns;
    private final WordList talks;
    private final WordList event;
    private final WordList sizes;

    SightingReader(Reading reading, Cast cast, Setting setting, PatternFile patterns) {
        published = reading.article().published();
        this.cast = cast;
        this.setting = setting;
        this.patterns = patterns;
        talks = patterns.list("talks");
        event = patterns.list("event");
        sizes = patterns.list("size");
    }

    Sighting read(Match match) {
        Tree tree = match.tree();
        int noun = match.token("N");
        int verb = verb(match);
        Optional<Period> when = setting.when(tree, noun, verb);
        Reality reality = reality(match, noun, verb);
        Sighting sighting = new Sighting(tree.sentence(), form(match), upcoming(when) ? reality.planned() : reality);
        for (int a : match.tokens("A")) {
            sighting.participants.addAll(cast.parties(tree, a));
        }
        for (int b : match.tokens("B")) {
            sighting.participants.addAll(cast.parties(tree, b));
        }
        if (match.token("S") != Tree.NONE) {
            sent(tree, match, sighting);
        }
        envoys(match, sighting);
        namedRatherThanStates(sighting);
        sighting.sides.addAll(cast.sides(sighting.participants));
        sighting.when = when;
        sighting.place = setting.where(tree, noun, verb);
        sighting.mode =
                link(tree, noun, verb).or(() -> match.pattern().property("mode").map(SightingReader::mode));
        sighting.refers = refers(tree, noun, match.pattern().property("verb").isPresent() ? Tree.NONE : verb);
        sighting.topic = topic(match);
        sighting.another = another(tree, noun);
        sighting.evidence.add(evidence(match, noun, verb));
        if (sighting.form == Form.VISIT) {
            visit(match, sighting);
        }
        if (sighting.form == Form.OTHER || sighting.form == Form.PARADE) {
            occasion(match, sighting, noun);
        }
        request(tree, noun, verb, sighting);
        return sighting;
    }

    /** "The presidents of Orlia and Vessland, Xan and Ume, met": the persons met. */
    private void namedRatherThanStates(Sighting sighting) {
        long persons = sighting.participants.stream()
                .flatMap(n -> cast.named(n).stream())
                .filter(a -> a.type() == Actor.Type.PERSON)
                .count();
        if (persons > 1) {
            sighting.participants.removeIf(
                    n -> cast.named(n).filter(a -> a.type() == Actor.Type.STATE).isPresent());
        }
    }

    /** "Their envoys" stand for the states of those whose they are. */
    private void envoys(Match match, Sighting sighting) {
        Tree tree = match.tree();
        for (int a : match.tokens("A")) {
            int owner = tree.child(a, "nmod:poss");
            boolean sent = patterns.list("sent").value(tree.sentence(), a).isPresent();
            List<String> states = sent && owner != Tree.NONE ? cast.statesOf(cast.parties(tree, owner)) : List.of();
            boolean theirs = sent && owner != Tree.NONE && tree.sentence().lower(owner).equals("their");
            if (states.size() > 1 || theirs) {
                sighting.participants.removeAll(cast.parties(tree, a));
                sighting.participants.addAll(states.size() > 1 ? states : List.of());
                sighting.envoys = true;
            }
        }
    }

    /** "A second meeting", "further talks": of the same people as the one before. */
    private static boolean another(Tree tree, int noun) {
        if (noun == Tree.NONE) {
            return false;
        }
        for (int c : tree.children(noun)) {
            if (c < noun && AGAIN.contains(tree.sentence().lower(c))) {
                return true;
            }
        }
        return false;
    }

    /** Those who are sent stand for their states. */
    private void sent(Tree tree, Match match, Sighting sighting) {
        List<String> states = cast.statesOf(sighting.participants);
        if (states.size() == sighting.participants.size()) {
            sighting.participants.clear();
            sighting.participants.addAll(states);
        }
        for (int a : match.tokens("A")) {
            cast.stateOfWord(tree.sentence().form(a))
                    .filter(s -> sighting.participants.isEmpty())
                    .ifPresent(sighting.participants::add);
        }
    }

    private static int verb(Match match) {
        if (match.token("H") != Tree.NONE) {
            return match.token("H");
        }
        return match.token("N") == Tree.NONE ? match.anchor() : Tree.NONE;
    }

    /** A day after the day of publication is still to come. */
    private boolean upcoming(Optional<Period> when) {
        return when.isPresent()
                && published.isPresent()
                && when.get().from().firstDay().isAfter(published.get().date().lastDay());
    }

    // ---- form and mode -----------------------------------------------------------------------------------------

    private Form form(Match match) {
        Optional<String> named = match.pattern().property("form");
        int noun = match.token("N");
        Sentence sentence = match.tree().sentence();
        if (match.token("S") != Tree.NONE) {
            return form(patterns.list("sent").value(sentence, match.token("S")).orElse("talks"));
        }
        if (noun == Tree.NONE) {
            return times(match.tree(), match.anchor()) ? Form.SERIES : form(named.orElse("talks"));
        }
        Form form = form(named.or(() -> talks.value(sentence, noun))
                .or(() -> event.value(sentence, noun))
                .orElse("talks"));
        return form == Form.TALKS ? sized(match.tree(), noun) : form;
    }

    /** "Have met over 40 times". */
    private static boolean times(Tree tree, int verb) {
        for (int c : tree.children(verb)) {
            if (tree.sentence().lower(c).equals("times")) {
                return true;
            }
        }
        return false;
    }

    private Form sized(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            Optional<String> size = sizes.value(tree.sentence(), c);
            if (size.isPresent()) {
                return form(size.get());
            }
        }
        return Form.TALKS;
    }

    private static Form form(String label) {
        for (Form form : Form.values()) {
            if (form.label().equals(label)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no form of meeting: " + label);
    }

    private static Mode mode(String label) {
        return label.equals("phone") ? Mode.PHONE : label.equals("video") ? Mode.VIDEO : Mode.IN_PERSON;
    }

    private Optional<Mode> link(Tree tree, int noun, int verb) {
        WordList link = patterns.list("link");
        for (int root : new int[] {noun, verb}) {
            if (root == Tree.NONE) {
                continue;
            }
            if (link.value(tree.sentence(), root).isPresent()) {
                return link.value(tree.sentence(), root).map(SightingReader::mode);
            }
            for (int c : tree.children(root)) {
                Optional<String> value = link.value(tree.sentence(), c);
                if (value.isPresent()) {
                    return value.map(SightingReader::mode);
                }
            }
        }
        return Optional.empty();
    }

    // ---- reality, evidence -------------------------------------------------------------------------------------

    private static Reality reality(Match match, int noun, int verb) {
        Reality ofVerb = Reality.of(match.tree(), verb == Tree.NONE ? noun : verb);
        if (noun == Tree.NONE || verb == Tree.NONE) {
            return ofVerb;
        }
        return ofVerb.and(Reality.of(match.tree(), noun));
    }

    /** "Their talks", "the meeting": a noun that only refers to what was told before. */
    private static boolean refers(Tree tree, int noun, int verb) {
        if (noun == Tree.NONE) {
            return false;
        }
        if (verb != Tree.NONE) {
            return false;
        }
        int det = tree.child(noun, "det");
        int owner = tree.child(noun, "nmod:poss");
        boolean definite = det != Tree.NONE && tree.sentence().lower(det).matches("the|this|that|these|those");
        boolean owned = owner != Tree.NONE && tree.sentence().tag(owner).equals("PRP$");
        return definite || owned;
    }

    private static String topic(Match match) {
        int document = match.token("D");
        return document == Tree.NONE ? "" : match.tree().sentence().lemma(document);
    }

    /** From the first to the last word that the match names, with the date and place that belong to them. */
    private Span evidence(Match match, int noun, int verb) {
        int root = noun == Tree.NONE ? verb : noun;
        return cast.evidence(match, root, match.tree().reach(root));
    }

    // ---- what only some have -----------------------------------------------------------------------------------

    /** The state visited and the place there; nobody visits the own state, so a pronoun may stand for another. */
    private void visit(Match match, Sighting sighting) {
        Tree tree = match.tree();
        Set<String> places = new LinkedHashSet<>();
        for (String name : new String[] {"Q", "P"}) {
            int place = match.token(name);
            Optional<Actor> actor = cast.actor(tree.sentence(), place);
            if (actor.isPresent()) {
                String form = tree.sentence().form(place);
                Optional<String> ofCapital = States.all().ofCapital(form);
                places.add(ofCapital.isPresent() ? form : actor.get().name());
                sighting.host = ofCapital
                        .or(() -> Optional.of(actor.get().name())
                                .filter(n -> actor.get().type() == Actor.Type.STATE))
                        .or(() -> sighting.host);
            } else if (place != Tree.NONE) {
                sighting.host = owner(tree, place).or(() -> sighting.host);
            }
        }
        boolean ends = ENDS.contains(lemma(tree, match.token("H")));
        sighting.when = sighting.when.map(w -> lasting(tree, match.token("N"), w, ends));
        if (!places.isEmpty()) {
            sighting.place = Optional.of(String.join(", ", places));
        }
        sighting.participants.removeIf(
                name -> cast.named(name).flatMap(cast::stateOf).equals(sighting.host) && sighting.host.isPresent());
    }

    /** The state of "the Orlian capital". */
    private Optional<String> owner(Tree tree, int place) {
        for (int c : tree.children(place)) {
            Optional<String> state = cast.stateOfWord(tree.sentence().form(c));
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private static String lemma(Tree tree, int token) {
        return token == Tree.NONE ? "" : tree.sentence().lemma(token);
    }

    /** "Arrived on Wednesday for a four-day visit" lasts until Saturday; "ended" that day, it began on Sunday. */
    private static Period lasting(Tree tree, int noun, Period when, boolean ends) {
        if (noun == Tree.NONE || !when.from().isDay() || !when.from().equals(when.to())) {
            return when;
        }
        Sentence sentence = tree.sentence();
        for (int i = Math.max(2, noun - 6); i < noun; i++) {
            if (sentence.lower(i).equals("day") && sentence.lower(i - 1).equals("-")) {
                int days = DAYS.indexOf(sentence.lower(i - 2)) + 1;
                if (days < 1) {
                    return when;
                }
                PartialDate other = PartialDate.of(when.from().firstDay().plusDays(ends ? 1 - days : days - 1));
                return ends ? new Period(other, when.to()) : new Period(when.from(), other);
            }
        }
        return when;
    }

    private void occasion(Match match, Sighting sighting, int noun) {
        if (noun == Tree.NONE) {
            return;
        }
        Tree tree = match.tree();
        sighting.title = Optional.of(Cast.words(tree, noun));
        int owner = tree.child(noun, "nmod:poss");
        cast.actor(tree.sentence(), owner)
                .filter(a -> a.type() == Actor.Type.PERSON)
                .ifPresent(a -> sighting.participants.add(a.name()));
        named(tree.sentence(), noun).forEach(sighting.participants::add);
    }

    /** The states after which an event is named ("the Orlia-Umeria Expo"), if there are several. */
    private List<String> named(Sentence sentence, int noun) {
        List<String> states = new ArrayList<>();
        for (int i = noun - 1; i >= 0 && i >= noun - 6 && sentence.tag(i).matches("N.*|HYPH|JJ|,"); i--) {
            cast.stateOfWord(sentence.form(i)).ifPresent(s -> states.add(0, s));
        }
        return states.size() > 1 ? states : List.of();
    }

    private void request(Tree tree, int noun, int verb, Sighting sighting) {
        for (int root : new int[] {noun, verb}) {
            if (root == Tree.NONE || sighting.atRequestOf.isPresent()) {
                continue;
            }
            for (int c : tree.children(root)) {
                boolean asked =
                        tree.caseOf(c).equals("at") && tree.sentence().lemma(c).matches("request|invitation");
                if (asked) {
                    int who = tree.child(c, "nmod");
                    List<String> names = cast.parties(tree, who);
                    sighting.atRequestOf = names.stream().findFirst();
                }
            }
        }
    }
}
