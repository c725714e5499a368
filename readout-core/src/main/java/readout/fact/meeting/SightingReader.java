package readout.fact.meeting;

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
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Meeting.Form;
import readout.news.Period;
import readout.news.Published;
import readout.news.Span;

/** Reads what a match of a pattern tells of a meeting. */
final class SightingReader {

    private static final Set<String> AGAIN =
            Set.of("second", "third", "fourth", "another", "further", "new", "next", "follow-up", "fresh", "more");

    private final Optional<Published> published;
    private final Cast cast;
    private final Setting setting;
    private final Forms forms;
    private final Participants participants;
    private final Journeys journeys;
    private final Halves halves;

    SightingReader(Reading reading, Cast cast, Setting setting, PatternFile patterns) {
        published = reading.article().published();
        this.cast = cast;
        this.setting = setting;
        forms = new Forms(patterns);
        participants = new Participants(cast, patterns);
        journeys = new Journeys(cast);
        halves = new Halves(cast, setting);
    }

    /** The meetings that a match tells, nearly always one. */
    List<Sighting> read(Match match) {
        Sighting sighting = one(match);
        List<Sighting> all = new ArrayList<>(halves.of(match, sighting));
        if (sighting.form == Form.VISIT) {
            all.addAll(journeys.further(match, sighting, setting));
        }
        return all;
    }

    private Sighting one(Match match) {
        Tree tree = match.tree();
        int noun = match.token("N");
        int verb = verb(match);
        Optional<Period> when = setting.when(tree, noun, verb);
        Reality reality = reality(match, noun, verb);
        Sighting sighting = new Sighting(
                tree.sentence(),
                forms.of(match),
                upcoming(when) || match.pattern().property("planned").isPresent() ? reality.planned() : reality);
        participants.add(match, sighting);
        sighting.sides.addAll(cast.sides(sighting.participants));
        sighting.when = when;
        sighting.place = setting.where(tree, noun, verb);
        sighting.mode = forms.mode(match, noun, verb);
        boolean call = match.pattern().property("mode").isPresent();
        sighting.refers =
                !call && refers(tree, noun, match.pattern().property("verb").isPresent() ? Tree.NONE : verb);
        sighting.topic = topic(match);
        sighting.another = another(tree, noun);
        sighting.evidence.add(evidence(match, noun, verb));
        if (sighting.form == Form.VISIT) {
            journeys.add(match, sighting);
        }
        if (sighting.form == Form.OTHER || sighting.form == Form.PARADE) {
            occasion(match, sighting, noun);
        }
        request(tree, noun, verb, sighting);
        return sighting;
    }

    /** "A second meeting", "further talks": of the same people as the one before. */
    private static boolean another(Tree tree, int noun) {
        if (noun == Tree.NONE) {
            return false;
        }
        int head = tree.sentence().head(noun);
        boolean round = head != Sentence.ROOT
                && tree.sentence().lemma(head).equals("round")
                && tree.caseOf(noun).equals("of");
        if (round && another(tree, head)) {
            return true;
        }
        for (int c : tree.children(noun)) {
            if (c < noun && AGAIN.contains(tree.sentence().lower(c))) {
                return true;
            }
        }
        return false;
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
