package readout.fact.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import readout.language.Sentence;

/** Which candidates may be statements, and why a cue that looks like one is not. */
final class CueRules implements Permission {

    private static final Set<String> REFRAINING = Set.of(
            "refuse", "decline", "refrain", "avoid", "fail", "stop", "hesitate", "neglect", "cease", "forget", "omit");

    /** Verbs whose infinitive is done: "used the visit to announce". */
    private static final Set<String> DONE = Set.of(
            "use",
            "take",
            "go",
            "seize",
            "continue",
            "proceed",
            "begin",
            "start",
            "rise",
            "join",
            "return",
            "write",
            "speak",
            "tweet",
            "phone",
            "hold",
            "issue",
            "release",
            "move",
            "rush");

    /** "took the opportunity to commend". */
    private static final Set<String> OCCASIONS = Set.of("opportunity", "occasion", "chance", "moment");

    private static final Set<String> REPORTS = Set.of(
            "report",
            "study",
            "survey",
            "poll",
            "document",
            "statement",
            "datum",
            "data",
            "figure",
            "letter",
            "email",
            "memo",
            "record",
            "research",
            "analysis",
            "reporting",
            "text",
            "article",
            "source",
            "readout",
            "estimate",
            "statistic");

    /** Words before a colon that say what kind of text follows, not who speaks. */
    private static final Set<String> KINDS_OF_TEXT = Set.of(
            "transcript",
            "video",
            "photo",
            "gallery",
            "update",
            "correction",
            "note",
            "analysis",
            "opinion",
            "comment",
            "editorial",
            "explainer",
            "factbox",
            "timeline",
            "exclusive",
            "interview",
            "review",
            "profile",
            "excerpt",
            "highlight");

    private static final Set<String> MODALS =
            Set.of("will", "would", "may", "might", "could", "should", "must", "can", "shall", "ought", "'ll", "'d");

    private static final Set<String> OWN_VOICE = Set.of("i", "we", "you", "me", "us");

    private static final double LEAST_ODDS = -3;

    /** Marks a preposition after whose noun phrase more must follow. */
    private static final String MORE = "+";

    private final CueWords words;

    CueRules(CueWords words) {
        this.words = words;
    }

    /** Cues of statements are known by their words, so that less is asked of the model. */
    @Override
    public double leastOdds() {
        return LEAST_ODDS;
    }

    @Override
    public boolean mayReport(Sentence s, int cue) {
        return CandidateFinder.isCueByForm(s, cue) || !reporting(s, cue).isEmpty();
    }

    @Override
    public Predicate<Candidate> of(Sentence s, int cue) {
        List<CueWord> reporting = reporting(s, cue);
        return candidate -> permits(reporting, candidate);
    }

    /** Whether the cue, which has these entries, reports a statement in this frame. */
    private static boolean permits(List<CueWord> reporting, Candidate c) {
        return switch (c.frame()) {
            case SOURCE_PHRASE -> true;
            case COLON -> isSaidBySource(c);
            case QUOTE ->
                isMark(c) ? isSaidBySource(c) : !c.link().equals(QuoteCandidates.RESUMED) && permitsWord(reporting, c);
            case BEFORE, AFTER -> c.sentence().lower(c.cue()).equals("according") || permitsWord(reporting, c);
            default -> permitsWord(reporting, c);
        };
    }

    /** "S, X said, according to Y"; "Y quoted X as saying S": the cue of what is attributed twice. */
    static boolean isInner(Sentence s, int cue) {
        if (cue >= 2 && s.lower(cue - 1).equals("as") && s.is(cue, "advcl")) {
            return s.head(cue) >= 0 && Quoting.VERBS.contains(s.lemma(s.head(cue)));
        }
        return s.lower(cue).equals("said")
                && IntStream.range(cue + 1, s.size()).anyMatch(i -> s.lower(i).equals("according"));
    }

    private static boolean isSaidBySource(Candidate c) {
        return c.source()
                .filter(source -> !KINDS_OF_TEXT.contains(
                        source.sentence().lemma(source.head()).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** A quotation behind a label or before a signature. */
    private static boolean isMark(Candidate c) {
        return c.link().equals(QuoteCandidates.LABELLED) || c.link().equals(QuoteCandidates.SIGNED);
    }

    private static boolean permitsWord(List<CueWord> reporting, Candidate c) {
        Sentence s = c.sentence();
        boolean quotes = c.frame() == Frame.OBJECT_AND_MORE && Quoting.VERBS.contains(s.lemma(c.cue()));
        boolean greets = s.lemma(c.cue()).equals("welcome") && isName(s, c.contentHead());
        return !greets
                && !quotes
                && reporting.stream()
                        .anyMatch(word -> (word.sense() != CueWord.Sense.SHOW || isReport(c)) && permits(word, c));
    }

    /** The entries of a word by which it may report something said, whatever the frame. */
    private List<CueWord> reporting(Sentence s, int cue) {
        if (isAttribute(s, cue) || isGerund(s, cue)) {
            return List.of();
        }
        String lemma = s.lemma(cue).toLowerCase(Locale.ROOT);
        return words.all(lemma, CueWord.Part.of(s.tag(cue))).stream()
                .filter(word -> word.sense() != CueWord.Sense.MIND)
                .toList();
    }

    private static boolean permits(CueWord word, Candidate c) {
        Set<String> frames = word.frames();
        return switch (c.frame()) {
            case CLAUSE, HOST -> (frames.contains("c") || frames.contains("q")) && isClause(c);
            case BEFORE -> frames.contains("q");
            case AFTER ->
                frames.contains("c") && (c.link().equals("that") || word.lemma().equals("say"))
                        || frames.contains("i") && isInfinitive(c);
            case QUOTE -> frames.contains("q") || frames.contains("c");
            case INFINITIVE -> frames.contains("i");
            case OBJECT -> frames.contains("o") && !c.link().equals(VerbCandidates.COMPLETED) || isCharged(c, frames);
            case OBJECT_AND_MORE -> frames.contains("o") || frames.contains("m");
            case OBLIQUE -> frames.contains(c.link());
            case OBLIQUE_AND_MORE -> frames.contains(c.link()) || frames.contains(c.link() + MORE);
            case ADVERBIAL -> frames.contains("m") || frames.contains(c.link());
            case NOMINAL_CLAUSE -> (frames.contains("c") || frames.contains("i")) && isOwned(c);
            case NOMINAL_OBLIQUE -> frames.contains(c.link()) && isOwned(c);
            default -> false;
        };
    }

    /** "accused X of lying": the reproach stands below the noun phrase. */
    private static boolean isCharged(Candidate c, Set<String> frames) {
        return c.contentHead() >= 0
                && frames.contains("m")
                && (hasBelow(c, "acl", "mark", frames) || hasBelow(c, "nmod", "case", frames));
    }

    /** Whether something below the content's head is linked by one of these words. */
    private static boolean hasBelow(Candidate c, String relation, String link, Set<String> words) {
        Sentence s = c.sentence();
        int below = s.child(c.contentHead(), relation);
        int word = below < 0 ? -1 : s.child(below, link);
        return word >= 0 && words.contains(s.lower(word));
    }

    /** "vowed on Saturday to act": behind a date or place the tree takes what is vowed for an aim; behind an object it is one. */
    private static boolean isInfinitive(Candidate c) {
        Sentence s = c.sentence();
        int first = s.tokenAt(c.content().get(0).start());
        return first > c.cue() + 1
                && s.tag(c.cue()).startsWith("V")
                && s.child(c.cue(), "obj") < 0
                && s.tag(first).equals("TO")
                && s.is(first, "mark")
                && s.head(s.head(first)) == c.cue();
    }

    /** A bare noun is no clause, whatever the tree says. */
    private static boolean isClause(Candidate c) {
        Sentence s = c.sentence();
        int head = c.contentHead();
        return head < 0
                || !s.tag(head).startsWith("NN")
                || s.child(head, "nsubj") >= 0
                || s.child(head, "cop") >= 0
                || s.child(head, "acl") >= 0
                || s.start(c.cue()) > c.content().get(0).start();
    }

    /** "united in defending": a gerund behind a preposition tells no act. */
    private static boolean isGerund(Sentence s, int cue) {
        int mark = s.child(cue, "mark");
        return s.tag(cue).equals("VBG")
                && mark >= 0
                && Set.of("in", "of", "for", "from", "about", "to", "without", "after", "before")
                        .contains(s.lower(mark));
    }

    /** Only what is written shows anything in words. */
    private static boolean isReport(Candidate c) {
        return c.source()
                .map(source -> source.sentence().lemma(source.head()).toLowerCase(Locale.ROOT))
                .filter(REPORTS::contains)
                .isPresent();
    }

    /** Whether a noun's source is its owner or subject: "his call", "they are of the view". */
    private static boolean isOwned(Candidate c) {
        Sentence s = c.sentence();
        if (c.source().filter(source -> source.sentence() == s).isEmpty()) {
            return false;
        }
        int head = c.source().get().head();
        return s.head(head) == c.cue() && (s.is(head, "nmod") || s.is(head, "nsubj"));
    }

    /** "the committed partner", "states concerned": a participle that tells no act. */
    private static boolean isAttribute(Sentence s, int cue) {
        return s.tag(cue).equals("VBN") && !s.is(cue, "conj") && s.child(cue, "aux") < 0 && s.child(cue, "nsubj") < 0;
    }

    private static boolean isName(Sentence s, int token) {
        return token >= 0 && (s.tag(token).startsWith("NNP") || s.tag(token).startsWith("PRP"));
    }

    /** Why a cue does not report something said, if that is so. */
    Optional<String> objection(Candidate c) {
        Sentence s = c.sentence();
        if (c.source().isEmpty()) {
            return Optional.of("nobody is named who says it");
        }
        if (OWN_VOICE.contains(
                c.source().get().sentence().lower(c.source().get().head()))) {
            return Optional.of("the speaker of the surrounding words speaks of himself");
        }
        return c.frame() == Frame.SOURCE_PHRASE || !s.tag(c.cue()).startsWith("V")
                ? Optional.empty()
                : verbObjection(s, c.cue());
    }

    private static Optional<String> verbObjection(Sentence s, int cue) {
        for (int i : s.children(cue)) {
            String lower = s.lower(i);
            if (lower.equals("not") || lower.equals("n't") || lower.equals("n’t") || lower.equals("never")) {
                return Optional.of("the article says that it was not said");
            }
            if (s.is(i, "aux") && MODALS.contains(lower)) {
                return Optional.of("it is not said yet, or may never be");
            }
            if (s.is(i, "mark") && (lower.equals("if") || lower.equals("unless") || lower.equals("whether"))) {
                return Optional.of("it is only supposed that it is said");
            }
        }
        return governor(s, cue)
                .or(() -> isOnlyMeant(s, cue) ? Optional.of("it is wanted or planned to be said") : Optional.empty());
    }

    private static Optional<String> governor(Sentence s, int cue) {
        int head = s.head(cue);
        boolean governed =
                s.is(cue, "xcomp") || s.is(cue, "ccomp") || (s.is(cue, "advcl") && s.child(cue, "mark") >= 0);
        if (head < 0 || !governed) {
            return Optional.empty();
        }
        if (REFRAINING.contains(s.lemma(head)) && s.child(cue, "nsubj") < 0) {
            return Optional.of("the article says that it was not said");
        }
        return Optional.empty();
    }

    /** "wants to say": an infinitive is said only where the verb above it has it done. */
    private static boolean isOnlyMeant(Sentence s, int cue) {
        int mark = s.child(cue, "mark");
        if (mark < 0 || !s.lower(mark).equals("to") || !s.tag(cue).equals("VB")) {
            return false;
        }
        int head = s.head(cue);
        return head < 0 || !(DONE.contains(s.lemma(head)) || OCCASIONS.contains(s.lemma(head)));
    }
}
