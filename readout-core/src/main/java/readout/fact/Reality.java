package readout.fact;

import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;
import readout.news.Telling;

/**
 * Whether what a word tells took place, by the words that govern it: negation, auxiliaries, plans, wishes, conditions.
 * After the predicate classes of FactBank (Saurí and Pustejovsky, 2009).
 *
 * @param state how real it is
 * @param negated whether the article says that it did not happen
 * @param certainty how surely it is told
 */
public record Reality(State state, boolean negated, Telling.Certainty certainty) {

    /** How real a thing is, the more real the earlier. */
    public enum State {
        /** It took or takes place. */
        HELD,
        /** Somebody announced, scheduled or agreed it. */
        PLANNED,
        CANCELLED,
        /** Somebody wants, considers or could do it; nobody says that it will be. */
        WISHED
    }

    private static final PatternFile WORDS = PatternFile.load(Reality.class, "reality.patterns");
    private static final WordList GOVERNOR = WORDS.list("governor");
    private static final WordList HEARSAY = WORDS.list("hearsay");
    private static final WordList CONDITION = WORDS.list("condition");
    private static final WordList REAL = WORDS.list("real");
    private static final WordList SAID = WORDS.list("said");
    private static final WordList MODAL = WORDS.list("modal");
    private static final int STEPS = 5;

    /** Prepositions of phrases that tell when something else took place: its verb says nothing of them. */
    private static final Set<String> CIRCUMSTANCE =
            Set.of("during", "after", "following", "at", "on", "since", "before", "amid", "while", "upon");

    private static final Set<String> PARTICLES = Set.of("out", "off");
    private static final Set<String> WOULD = Set.of("would", "'d", "\u2019d");

    /** What opens a condition on which the clause around it depends. */
    private static final Set<String> IF = Set.of("if", "unless");

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    /** The reality of what a verb tells; of a noun, that of the clause which it completes. */
    public static Reality of(Tree tree, int word) {
        Reader reader = new Reader(tree);
        reader.read(word);
        return new Reality(reader.state, reader.negated, reader.certainty);
    }

    private static final class Reader {

        private final Tree tree;
        private final Sentence sentence;
        private State state = State.HELD;
        private boolean negated;
        private Telling.Certainty certainty = Telling.Certainty.STATED;

        Reader(Tree tree) {
            this.tree = tree;
            sentence = tree.sentence();
        }

        void read(int word) {
            int at = word;
            boolean first = true;
            for (int steps = 0; at != Sentence.ROOT && steps < STEPS; steps++) {
                own(at, first);
                first = false;
                int next = sentence.head(tree.firstConjunct(at));
                if (next == Sentence.ROOT || !governs(tree.firstConjunct(at), next)) {
                    return;
                }
                Optional<String> value = governor(next);
                boolean clause = !sentence.is(at, "obl") && !sentence.is(at, "nmod");
                if (value.isPresent() && denied(next, value.get())) {
                    raise(State.WISHED);
                    return;
                }
                value.filter(v -> clause || !v.equals("possible")).ifPresent(this::apply);
                if (value.isEmpty()
                        && infinitive(at)
                        && REAL.value(sentence, next).isEmpty()) {
                    raise(State.WISHED);
                }
                at = next;
            }
        }

        /** A clause is coloured by its governor only as its complement; "said that" and "after" leave it as it is. */
        private boolean governs(int at, int governor) {
            if (sentence.is(at, "xcomp")) {
                return true;
            }
            boolean infinitive = infinitive(at);
            if (sentence.is(at, "acl")) {
                return infinitive;
            }
            if (sentence.is(at, "advcl")) {
                return infinitive && governor(governor).isPresent();
            }
            if (sentence.is(at, "ccomp")
                    || sentence.is(at, "obj")
                    || sentence.is(at, "nsubj:pass")
                    || sentence.is(at, "csubj")) {
                return true;
            }
            if (sentence.is(at, "nsubj")) {
                return sentence.tag(governor).matches("JJ.*|VBN");
            }
            boolean phrase = sentence.is(at, "nmod") || sentence.is(at, "obl");
            return phrase
                    && !CIRCUMSTANCE.contains(tree.caseOf(at))
                    && governor(governor).isPresent();
        }

        /** "Has not ruled out a meeting", "has no plans to meet": then it is neither planned nor refused. */
        private boolean denied(int governor, String value) {
            return (value.equals("negated") || value.equals("planned")) && tree.denial(governor) != Tree.NONE;
        }

        /** What a word makes of the clause that it governs, with its particle if it has one ("rule out", "call off"). */
        private Optional<String> governor(int word) {
            Optional<String> withParticle = word + 1 < sentence.size()
                            && sentence.tag(word + 1).matches("RP|IN|RB")
                    ? GOVERNOR.value(sentence, word + 1).filter(v -> PARTICLES.contains(sentence.lower(word + 1)))
                    : Optional.empty();
            return withParticle.or(() -> GOVERNOR.value(sentence, word));
        }

        private boolean infinitive(int verb) {
            for (int c : tree.children(verb)) {
                if (sentence.is(c, "mark") && sentence.lower(c).equals("to")) {
                    return true;
                }
            }
            return false;
        }

        /** What stands directly before a verb, whatever the tree says: "will", "may not", "is to". */
        private void before(int verb) {
            if (!sentence.tag(verb).startsWith("V")) {
                return;
            }
            for (int i = verb - 1; i >= 0 && i >= verb - STEPS; i--) {
                String tag = sentence.tag(i);
                if (tag.equals("MD")) {
                    modal(verb, i);
                    return;
                }
                if (tag.equals("TO") && i > 0 && sentence.lemma(i - 1).equals("be")) {
                    raise(State.PLANNED);
                }
                boolean between =
                        tag.startsWith("RB") || (tag.startsWith("VB") && AUXILIARIES.contains(sentence.lemma(i)));
                if (!between) {
                    return;
                }
            }
        }

        private void own(int word, boolean first) {
            before(word);
            negated |= tree.denial(word) != Tree.NONE;
            for (int c : tree.children(word)) {
                if (sentence.is(c, "aux")) {
                    modal(word, c);
                }
                if (sentence.is(c, "mark")
                        && CONDITION.value(sentence, c).isPresent()
                        && !sentence.lower(c).equals("should")) {
                    certainty = Telling.Certainty.CONDITIONAL;
                }
                if (sentence.is(c, "advcl") && IF.contains(sentence.lower(sentence.leftEdge(c)))) {
                    certainty = Telling.Certainty.CONDITIONAL;
                }
                boolean modifier = sentence.is(c, "advmod") || sentence.is(c, "amod");
                if (modifier && HEARSAY.value(sentence, c).isPresent() && certainty == Telling.Certainty.STATED) {
                    certainty = Telling.Certainty.REPORTED;
                }
                if (modifier && first) {
                    governor(c).ifPresent(this::apply);
                }
            }
            if (infinitive(word) && sentence.is(word, "advcl") && !onTheSpot(sentence.head(word))) {
                raise(State.PLANNED);
            }
        }

        /** "Was in Orlia to meet": who has been there for it has done it. */
        private boolean onTheSpot(int head) {
            int copula = head == Sentence.ROOT ? Tree.NONE : tree.child(head, "cop");
            return copula != Tree.NONE
                    && sentence.tag(copula).equals("VBD")
                    && Set.of("in", "at").contains(tree.caseOf(head));
        }

        /** "He would fly to Orlia next week, he said": what somebody said in the past of the future is a plan. */
        private void modal(int verb, int auxiliary) {
            boolean future = WOULD.contains(sentence.lower(auxiliary)) && reported(verb) && !wishes(verb, auxiliary);
            Optional<String> value = future ? Optional.of("planned") : MODAL.value(sentence, auxiliary);
            value.ifPresent(this::apply);
        }

        /** "Would gladly meet", "would like to meet". */
        private boolean wishes(int verb, int auxiliary) {
            boolean adverb = false;
            for (int i = auxiliary + 1; i < verb; i++) {
                adverb |= sentence.tag(i).startsWith("RB");
            }
            return adverb
                    || GOVERNOR.value(sentence, verb).isPresent()
                    || sentence.lemma(verb).equals("like");
        }

        private boolean reported(int verb) {
            int clause = tree.firstConjunct(verb);
            int above = sentence.is(clause, "ccomp") ? sentence.head(clause) : tree.child(clause, "parataxis");
            return above != Tree.NONE
                    && above != Sentence.ROOT
                    && sentence.tag(above).matches("VBD|VBN")
                    && SAID.value(sentence, above).isPresent();
        }

        private void apply(String value) {
            switch (value) {
                case "negated" -> negated = true;
                case "cancelled" -> raise(State.CANCELLED);
                case "planned" -> raise(State.PLANNED);
                case "wished" -> raise(State.WISHED);
                case "possible" -> {
                    raise(State.PLANNED);
                    if (certainty == Telling.Certainty.STATED) {
                        certainty = Telling.Certainty.POSSIBLE;
                    }
                }
                default -> throw new IllegalStateException(value);
            }
        }

        private void raise(State other) {
            state = other.compareTo(state) > 0 ? other : state;
        }
    }

    /** Both: the less real of the two. */
    public Reality and(Reality other) {
        return new Reality(
                state.compareTo(other.state) >= 0 ? state : other.state,
                negated || other.negated,
                certainty == Telling.Certainty.STATED ? other.certainty : certainty);
    }

    /** The same as something that did not happen. */
    public Reality denied() {
        return new Reality(state, true, certainty);
    }

    /** The same as a plan, unless it is less than that. */
    public Reality planned() {
        return state == State.HELD ? new Reality(State.PLANNED, negated, certainty) : this;
    }

    /** As a condition or a possibility rather than as a fact. */
    public boolean doubtful() {
        return certainty == Telling.Certainty.CONDITIONAL || certainty == Telling.Certainty.POSSIBLE;
    }
}
