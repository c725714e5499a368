package readout.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Region;
import readout.news.Span;
import readout.news.Timex;

/** Where and when something happens, as far as its own sentence tells. */
public final class Setting {

    private static final Set<String> INSIDE = Set.of("in", "at", "inside", "on", "near", "outside", "to", "into");
    private static final Set<String> SAME_TIME =
            Set.of("during", "at", "in", "on", "following", "after", "over", "amid", "for");
    private static final Set<String> SITES = Set.of(
            "office",
            "palace",
            "residence",
            "headquarters",
            "airport",
            "hotel",
            "villa",
            "resort",
            "castle",
            "embassy",
            "ministry",
            "parliament",
            "mansion",
            "estate",
            "base",
            "hall",
            "square",
            "guesthouse",
            "dacha",
            "room");
    private static final int STEPS = 8;
    private static final int FAR = 9;
    private static final int NEAR = 25;
    private static final int MANY_SCENES = 30;

    private final Reading reading;
    private final Cast cast;
    private final Optional<String> here;
    private final List<Scene> scenes = new ArrayList<>();

    /** A sentence that tells on which day somebody did something. */
    private record Scene(int sentence, Set<String> names, Period day, Timex timex) {}

    public Setting(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
        here = reading.article().regions().stream()
                .filter(r -> r.kind() == Region.Kind.DATELINE)
                .findFirst()
                .map(r -> dateline(r.span().of(reading.article().text())));
        reading.sentences().forEach(this::addScene);
        scenes.replaceAll(
                s -> new Scene(s.sentence(), s.names(), days(s.timex()).orElse(s.day()), s.timex()));
    }

    private static boolean oneDay(Period period) {
        return period.from().isDay() && period.from().equals(period.to());
    }

    private void addScene(Sentence sentence) {
        Optional<Timex> timex = reading.timexesIn(sentence).stream()
                .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
                .filter(t -> t.period().filter(Setting::oneDay).isPresent())
                .findFirst();
        if (timex.isPresent()) {
            Set<String> names = new HashSet<>();
            for (Mention mention : reading.mentionsIn(sentence)) {
                Actor actor = reading.actor(mention);
                names.add(actor.name());
                names.addAll(actor.members());
                cast.stateOf(actor).ifPresent(names::add);
                names.addAll(cast.statesOf(actor.members()));
            }
            scenes.add(new Scene(sentence.index(), names, timex.get().period().get(), timex.get()));
        }
    }

    /**
     * The day of which the article speaks where it tells of these people together: of the last sentence before that
     * names them with a day, else of the next one.
     */
    public Optional<Period> scene(Sentence sentence, Set<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        int after = scenesTo(sentence.index());
        for (int i = after - 1; i >= Math.max(0, after - MANY_SCENES); i--) {
            if (scenes.get(i).names().containsAll(names)) {
                return Optional.of(scenes.get(i).day());
            }
        }
        for (int i = after; i < Math.min(scenes.size(), after + MANY_SCENES); i++) {
            if (scenes.get(i).names().containsAll(names)) {
                return Optional.of(scenes.get(i).day());
            }
        }
        return Optional.empty();
    }

    /** How many scenes stand in sentences up to this one. */
    private int scenesTo(int sentence) {
        int low = 0;
        int high = scenes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scenes.get(middle).sentence() <= sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "MOSCOW --" in the usual letters, without agency and dash. */
    private static String dateline(String text) {
        String place = text.replaceAll("[\\s,(/–—-]+.*$", "").strip();
        String words = text.replaceAll("\\s*(\\(|/|--|–|—|,).*$", "").strip();
        String chosen = words.isEmpty() ? place : words;
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (char c : chosen.toCharArray()) {
            out.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    /** The place of the dateline. */
    public Optional<String> here() {
        return here;
    }

    /**
     * The days on which it happens.
     *
     * @param noun that names it, or {@link Tree#NONE}
     * @param verb that governs it, or {@link Tree#NONE}
     */
    public Optional<Period> when(Tree tree, int noun, int verb) {
        Optional<Timex> best = Optional.empty();
        int nearest = FAR;
        for (Timex timex : reading.timexesIn(tree.sentence())) {
            if (timex.period().isEmpty() || timex.type() == Timex.Type.DURATION || timex.type() == Timex.Type.SET) {
                continue;
            }
            int distance = distance(tree, head(tree.sentence(), timex.span()), noun, verb);
            if (distance < nearest) {
                nearest = distance;
                best = Optional.of(timex);
            }
        }
        return best.or(() -> only(tree, verb == Tree.NONE ? noun : verb)).flatMap(this::days);
    }

    /** The only day that the sentence names, wherever it hangs. */
    private Optional<Timex> only(Tree tree, int word) {
        Sentence sentence = tree.sentence();
        int at = word;
        for (int steps = 0; at != Sentence.ROOT && steps < STEPS; steps++) {
            boolean apart = sentence.is(at, "acl")
                    || sentence.is(at, "ccomp")
                    || (sentence.is(at, "advcl") && !simultaneous(tree, at));
            if (apart) {
                return Optional.empty();
            }
            at = sentence.head(at);
        }
        List<Timex> dates = reading.timexesIn(sentence).stream()
                .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
                .filter(t -> t.period().isPresent())
                .toList();
        return dates.size() == 1 && dates.get(0).period().get().from().isDay()
                ? Optional.of(dates.get(0))
                : Optional.empty();
    }

    /** Of an expression whose weekday and date contradict each other, the reading that the article uses elsewhere. */
    private Optional<Period> days(Timex timex) {
        Optional<Period> other = timex.otherValue().flatMap(PartialDate::parse).map(Period::of);
        return other.filter(o -> scenes.stream().anyMatch(s -> s.day().equals(o)))
                .or(timex::period);
    }

    /** The token of a span whose head lies outside. */
    static int head(Sentence sentence, Span span) {
        int first = sentence.tokenAt(span.start());
        int token = first;
        for (int steps = 0; token != Tree.NONE && steps < STEPS; steps++) {
            int head = sentence.head(token);
            if (head == Sentence.ROOT || !span.overlaps(sentence.span(head))) {
                return token;
            }
            token = head;
        }
        return first;
    }

    /** How far a phrase hangs from what happens: 0 on the noun, 1 on the verb, more around it; {@link #FAR} not at all. */
    private int distance(Tree tree, int phrase, int noun, int verb) {
        if (phrase == Tree.NONE) {
            return FAR;
        }
        Sentence sentence = tree.sentence();
        int at = phrase;
        for (int steps = 0; steps < STEPS; steps++) {
            if (at == noun) {
                return steps == 0 ? FAR : 0;
            }
            if (at == verb) {
                return steps <= 1 ? 1 : 2;
            }
            int head = sentence.head(at);
            if (head == Sentence.ROOT) {
                break;
            }
            boolean clause = sentence.is(at, "ccomp")
                    || sentence.is(at, "parataxis")
                    || sentence.is(at, "acl")
                    || sentence.is(at, "advcl")
                    || (steps > 0 && sentence.is(at, "conj"));
            boolean loose = steps > 0 && at != phrase && sentence.is(at, "obl") && !SAME_TIME.contains(tree.caseOf(at));
            if (clause || loose) {
                return around(tree, at, noun, verb);
            }
            at = head;
        }
        return around(tree, at, noun, verb);
    }

    /** A date of the main clause holds for what happens during it ("said on Friday during talks", "while meeting"). */
    private static int around(Tree tree, int clause, int noun, int verb) {
        Sentence sentence = tree.sentence();
        int at = noun != Tree.NONE ? noun : verb;
        for (int steps = 0; at != Sentence.ROOT && at != Tree.NONE && steps < STEPS; steps++) {
            if (at == clause) {
                return 3 + steps;
            }
            boolean together = sentence.is(at, "obl")
                    ? SAME_TIME.contains(tree.caseOf(at))
                    : sentence.is(at, "xcomp")
                            || sentence.is(at, "conj")
                            || sentence.is(at, "obj")
                            || sentence.is(at, "nsubj")
                            || sentence.is(at, "nmod")
                            || sentence.is(at, "acl:relcl")
                            || (sentence.is(at, "advcl") && simultaneous(tree, at));
            if (!together) {
                return FAR;
            }
            at = sentence.head(at);
        }
        return FAR;
    }

    private static boolean simultaneous(Tree tree, int verb) {
        int mark = tree.child(verb, "mark");
        int when = mark == Tree.NONE ? tree.child(verb, "advmod") : mark;
        if (when == Tree.NONE) {
            return tree.sentence().tag(verb).equals("VBG");
        }
        return Set.of("while", "as", "when", "during", "in")
                .contains(tree.sentence().lower(when));
    }

    // ---- places ------------------------------------------------------------------------------------------------

    /** The place, from the smallest to the largest. */
    public Optional<String> where(Tree tree, int noun, int verb) {
        Set<String> places = new LinkedHashSet<>();
        collect(tree, noun, places, 0);
        collect(tree, verb, places, 0);
        if (verb != Tree.NONE && tree.child(verb, "obj") != Tree.NONE) {
            collect(tree, tree.child(verb, "obj"), places, 2);
        }
        if (places.isEmpty()) {
            near(tree, noun == Tree.NONE ? verb : noun, places);
        }
        if (places.isEmpty() && verb > noun && noun != Tree.NONE) {
            near(tree, verb, places);
        }
        if (places.isEmpty()) {
            return saysHere(tree, noun) || saysHere(tree, verb) ? here : Optional.empty();
        }
        return Optional.of(chain(places));
    }

    /** The first place that stands after the words with "in" or "at", before another clause begins. */
    private void near(Tree tree, int token, Set<String> places) {
        Sentence sentence = tree.sentence();
        for (int i = token + 1; i < sentence.size() - 1 && i < token + NEAR; i++) {
            String tag = sentence.tag(i);
            if (tag.matches("VB[DZP]|MD|W.*|:")) {
                return;
            }
            boolean inside = sentence.lower(i).equals("in") || sentence.lower(i).equals("at");
            int first = inside && sentence.tag(i + 1).equals("DT") ? i + 2 : i + 1;
            Optional<Actor> actor = inside && first < sentence.size() ? cast.actor(sentence, first) : Optional.empty();
            if (actor.filter(Setting::located).isPresent()) {
                places.add(placeName(tree, first, actor.get()));
                return;
            }
        }
    }

    private boolean saysHere(Tree tree, int token) {
        if (token == Tree.NONE) {
            return false;
        }
        for (int c : tree.children(token)) {
            if (tree.sentence().lower(c).equals("here")) {
                return true;
            }
        }
        return false;
    }

    private void collect(Tree tree, int token, Set<String> places, int depth) {
        if (token == Tree.NONE || depth > 3) {
            return;
        }
        Sentence sentence = tree.sentence();
        for (int c : tree.children(token)) {
            boolean phrase = sentence.is(c, "obl") || sentence.is(c, "nmod");
            boolean time = phrase && (isTime(sentence, c) || tree.caseOf(c).equals("for"));
            if (time) {
                collect(tree, c, places, depth + 1);
            } else if (phrase && INSIDE.contains(tree.caseOf(c))) {
                add(tree, c, places, depth);
            }
        }
    }

    private void add(Tree tree, int token, Set<String> places, int depth) {
        Optional<Mention> mention = cast.mention(tree.sentence(), token);
        Optional<Actor> actor = mention.map(reading::actor);
        boolean house = actor.isPresent()
                && actor.get().type() != Actor.Type.PERSON
                && (located(actor.get()) || Set.of("in", "at", "inside").contains(tree.caseOf(token)));
        if (house && actor.get().type() != Actor.Type.COLLECTIVE && actor.get().type() != Actor.Type.UNNAMED) {
            places.add(placeName(tree, token, actor.get()));
            owner(tree, token, places);
            collect(tree, token, places, depth + 1);
        } else if (actor.isEmpty() && SITES.contains(tree.sentence().lower(token))) {
            places.add(bare(tree, token));
            owner(tree, token, places);
            collect(tree, token, places, depth + 1);
        } else if (actor.isEmpty()) {
            collect(tree, token, places, depth + 2);
        }
    }

    /** A capital keeps its own name, even where the article lets it stand for the state. */
    private static String placeName(Tree tree, int token, Actor actor) {
        String form = tree.sentence().form(token);
        return States.all().ofCapital(form).isPresent() ? form : actor.name();
    }

    private static boolean located(Actor actor) {
        return actor.type() == Actor.Type.PLACE || actor.type() == Actor.Type.STATE;
    }

    private void owner(Tree tree, int token, Set<String> places) {
        int owner = tree.child(token, "nmod:poss");
        cast.actor(tree.sentence(), owner == Tree.NONE ? token : owner)
                .filter(a -> owner != Tree.NONE && located(a))
                .ifPresent(a -> places.add(placeName(tree, owner, a)));
    }

    private static String bare(Tree tree, int token) {
        Sentence sentence = tree.sentence();
        int first = token;
        while (first > 0
                && sentence.head(first - 1) == token
                && (sentence.is(first - 1, "compound") || sentence.is(first - 1, "amod"))) {
            first--;
        }
        return sentence.span(first, token).of(sentence.text()).replaceAll("\\s+", " ");
    }

    private boolean isTime(Sentence sentence, int token) {
        return reading.timexesIn(sentence).stream().anyMatch(t -> t.span().overlaps(sentence.span(token)));
    }

    private static String chain(Set<String> places) {
        List<String> small = new ArrayList<>();
        List<String> large = new ArrayList<>();
        for (String place : places) {
            (States.all().named(place).isPresent() ? large : small).add(place);
        }
        small.addAll(large);
        return String.join(", ", small);
    }
}
