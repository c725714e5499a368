package readout.fact.statement;

import java.util.ArrayList;
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
    private final Documents documents;
    private final Channels channels;

    Vias(Speakers speakers, Documents documents, Channels channels) {
        this.documents = documents;
        this.speakers = speakers;
        this.channels = channels;
    }

    /**
     * The agency, readout, spokesperson or document for one candidate.
     *
     * @param carriers the candidates of its sentence that may carry others: "according to X", "X reported", "his
     *     spokesman said"
     */
    Optional<Source> of(Candidate c, List<Candidate> carriers) {
        Optional<Source> covering = carriers.stream()
                .filter(carrier -> covers(carrier, c))
                .findFirst()
                .flatMap(Candidate::source)
                .flatMap(this::asVia);
        if (covering.isPresent() || !c.sentence().tag(c.cue()).startsWith("V")) {
            return covering;
        }
        return quoting(c)
                .or(() -> insertion(c))
                .or(() -> channels.of(c).flatMap(this::asVia))
                .or(() -> document(c));
    }

    private Optional<Source> asVia(SourcePhrase phrase) {
        if (Documents.isReport(phrase.sentence(), phrase.head())) {
            return speakers.publisher(phrase)
                    .or(() -> Optional.of(new Source(
                            Speakers.bare(phrase.span().of(phrase.sentence().text())),
                            Optional.empty(),
                            Optional.of(phrase.span()))));
        }
        if (Documents.isDocument(phrase.sentence(), phrase.head())) {
            return Optional.of(new Source(documents.name(phrase), Optional.empty(), Optional.of(phrase.span())));
        }
        return speakers.of(phrase).map(who -> who.sources().get(0));
    }

    /** Whether one candidate reports the words in which the cue of another stands. */
    static boolean covers(Candidate report, Candidate c) {
        int cue = c.sentence().start(c.cue());
        boolean inside = report.content().stream().anyMatch(span -> span.contains(cue));
        int mine = overlap(report.content(), c.content());
        int all = c.content().stream().mapToInt(Span::length).sum();
        return report.sentence().index() == c.sentence().index()
                && report.cue() != c.cue()
                && (inside || mine * 2 >= all);
    }

    /** "X said S, Y reported": what X said ends before Y. */
    static Candidate withoutCarriers(Candidate c, List<Candidate> carriers) {
        Sentence s = c.sentence();
        for (Candidate carrier : carriers) {
            int first = carrier.source()
                    .filter(phrase -> phrase.sentence() == s)
                    .map(SourcePhrase::first)
                    .orElse(carrier.cue());
            first = Math.min(first, carrier.cue());
            boolean trails = first > c.cue() + 1 && s.lower(first - 1).equals(",");
            Span last = c.content().get(c.content().size() - 1);
            if (trails && covers(carrier, c) && last.contains(s.start(first)) && last.start() < s.end(first - 2)) {
                List<Span> content = new ArrayList<>(c.content());
                content.set(content.size() - 1, new Span(last.start(), s.end(first - 2)));
                return c.withContent(content);
            }
        }
        return c;
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

    /** "TASS quoted X as saying": the subject of the verb above the cue, or its agent. */
    private Optional<Source> quoting(Candidate c) {
        int verb = Quoting.verb(c.sentence(), c.cue());
        return verb < 0 ? Optional.empty() : Quoting.quoter(c.sentence(), verb).flatMap(this::asVia);
    }

    /** ", as quoted by RT": an agent below a verb of quoting below the cue. */
    private Optional<Source> insertion(Candidate c) {
        Sentence s = c.sentence();
        for (int i : s.children(c.cue())) {
            int mark = s.child(i, "mark");
            if (i > c.cue()
                    && mark >= 0
                    && s.lower(mark).equals("as")
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
            if (in && article >= 0 && s.lower(article).equals("the") && Documents.isDocument(s, i)) {
                return asVia(SourceFinder.phrase(new Tree(s), i));
            }
        }
        return Optional.empty();
    }
}
