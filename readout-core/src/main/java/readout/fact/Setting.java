package readout.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Span;
import readout.news.Timex;

/** Where and when something happens, as far as its own sentence tells. */
public final class Setting {

    private static final Set<String> SAME_TIME =
            Set.of("during", "at", "in", "on", "following", "after", "over", "amid", "for");

    /** A length of at most some years in days or weeks. */
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})([DW])");

    private static final int WEEK = 7;
    private static final int STEPS = 8;
    private static final int FAR = 9;

    private final Reading reading;
    private final Scenes scenes;
    private final Places places;

    public Setting(Reading reading, Cast cast) {
        this.reading = reading;
        scenes = new Scenes(reading, cast);
        places = new Places(reading, cast);
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
        return best.or(() -> only(tree, verb == Tree.NONE ? noun : verb)).flatMap(scenes::days);
    }

    /** The first day, month or time of day that stands between two tokens, the second excluded. */
    public Optional<Period> whenBetween(Sentence sentence, int from, int to) {
        return reading.timexesIn(sentence).stream()
                .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
                .filter(t -> t.period().isPresent())
                .filter(t -> from < to && t.span().overlaps(sentence.span(from, Math.min(to, sentence.size()) - 1)))
                .findFirst()
                .flatMap(scenes::days);
    }

    /** The day that two tokens tell as "two days later" than another, the second token excluded. */
    public Optional<Period> later(Sentence sentence, int from, int to, Period day) {
        if (!day.from().isDay() || !day.from().equals(day.to()) || from >= to) {
            return Optional.empty();
        }
        for (Timex timex : reading.timexesIn(sentence)) {
            Matcher length = DAYS.matcher(timex.value());
            int after = sentence.tokenAt(timex.span().end() - 1) + 1;
            boolean later = timex.span().overlaps(sentence.span(from, Math.min(to, sentence.size()) - 1))
                    && after < sentence.size()
                    && sentence.lower(after).equals("later");
            if (later && length.matches()) {
                int days = Integer.parseInt(length.group(1)) * (length.group(2).equals("W") ? WEEK : 1);
                return Optional.of(
                        Period.of(PartialDate.of(day.from().firstDay().plusDays(days))));
            }
        }
        return Optional.empty();
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

    /** The place, from the smallest to the largest. */
    public Optional<String> where(Tree tree, int noun, int verb) {
        return places.where(tree, noun, verb);
    }

    /** The place that stands with "in" or "at" between two tokens, the second excluded. */
    public Optional<String> whereBetween(Tree tree, int from, int to) {
        return places.between(tree, from, to);
    }

    /** Persons and states that a sentence names. */
    public Set<String> cast(Sentence sentence) {
        return reading.mentionsIn(sentence).stream()
                .map(reading::actor)
                .filter(a -> a.type() == Actor.Type.PERSON || a.type() == Actor.Type.STATE)
                .map(Actor::name)
                .collect(Collectors.toSet());
    }

    /**
     * The day of which the article speaks where it tells of these people together.
     *
     * @see Scenes#day
     */
    public Optional<Period> scene(Sentence sentence, Set<String> names) {
        return scenes.day(sentence, names);
    }
}
