package readout.fact.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.language.Sentence;
import readout.news.Source;
import readout.news.Span;

/** The source between speaker and outlet, where the sentence names one: "Xinhua quoted X as saying", "as quoted by". */
final class Vias {

    private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "tell");

    private final Speakers speakers;

    Vias(Speakers speakers) {
        this.speakers = speakers;
    }

    /** The agency, readout or document for one candidate; {@code reports} are the "according to" phrases around it. */
    Optional<Source> of(Candidate c, List<Candidate> reports) {
        Optional<Source> covering = reports.stream()
                .filter(report -> covers(report, c))
                .findFirst()
                .flatMap(report -> report.source())
                .flatMap(this::asVia);
        if (covering.isPresent() || !c.sentence().tag(c.cue()).startsWith("V")) {
            return covering;
        }
        return quoting(c).or(() -> insertion(c)).or(() -> document(c));
    }

    private Optional<Source> asVia(SourcePhrase phrase) {
        if (Speakers.isDocument(phrase.sentence(), phrase.head())) {
            return Optional.of(new Source(speakers.viaName(phrase), Optional.empty(), Optional.of(phrase.span())));
        }
        return speakers.of(phrase).map(who -> who.sources().get(0));
    }

    /** Whether an "according to" phrase reports the sentence in which another cue stands. */
    static boolean covers(Candidate report, Candidate c) {
        int cue = c.sentence().start(c.cue());
        boolean inside = report.content().stream().anyMatch(span -> span.contains(cue));
        int mine = overlap(report.content(), c.content());
        int all = c.content().stream().mapToInt(Span::length).sum();
        return report.sentence().index() == c.sentence().index()
                && report.cue() != c.cue()
                && (inside || mine * 2 >= all);
    }

    private static int overlap(List<Span> a, List<Span> b) {
        int sum = 0;
        for (Span x : a) {
            for (Span y : b) {
                sum += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        return sum;
    }

    /** "TASS quoted X as saying": the subject of the verb above the cue. */
    private Optional<Source> quoting(Candidate c) {
        Sentence s = c.sentence();
        for (int up = s.head(c.cue()), steps = 0; up >= 0 && steps < 3; up = s.head(up), steps++) {
            if (QUOTING.contains(s.lemma(up)) && s.tag(up).startsWith("V")) {
                Tree tree = new Tree(s);
                boolean objectSpeaks = c.source().isPresent()
                        && s.head(c.source().get().head()) == up
                        && (s.is(c.source().get().head(), "obj")
                                || s.relation(c.source().get().head()).equals("nsubj:pass"));
                return objectSpeaks ? SourceFinder.ofVerb(tree, up).flatMap(this::asVia) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** ", as quoted by RT": an agent below a verb of quoting below the cue. */
    private Optional<Source> insertion(Candidate c) {
        Sentence s = c.sentence();
        for (int i : s.children(c.cue())) {
            if (i > c.cue()
                    && s.child(i, "mark") >= 0
                    && QUOTING.contains(s.lemma(i))
                    && s.tag(i).startsWith("V")) {
                return SourceFinder.agent(new Tree(s), i)
                        .or(() -> SourceFinder.ofVerb(new Tree(s), i))
                        .flatMap(this::asVia);
            }
        }
        return Optional.empty();
    }

    /** "In the document, X and Y voice ...". */
    private Optional<Source> document(Candidate c) {
        Sentence s = c.sentence();
        for (int i : s.children(c.cue())) {
            int preposition = s.is(i, "obl") ? s.child(i, "case") : -1;
            int article = s.child(i, "det");
            boolean in = preposition >= 0 && s.lower(preposition).equals("in");
            if (in && article >= 0 && s.lower(article).equals("the") && Speakers.isDocument(s, i)) {
                return asVia(SourceFinder.phrase(new Tree(s), i));
            }
        }
        return Optional.empty();
    }
}
