package readout.fact.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Source;

/** Documents through which those speak who signed or issued them, and reports through which an institution speaks. */
final class Documents {

    private static final Set<String> DOCUMENTS =
            Set.of("statement", "communique", "communiqué", "declaration", "document", "readout", "text", "memorandum");

    /** Phrases through which a named outlet or institution speaks: "a BBC report". */
    private static final Set<String> REPORTS =
            Set.of("report", "readout", "dispatch", "account", "article", "transcript");

    private static final Set<String> SIGNING =
            Set.of("sign", "issue", "adopt", "release", "publish", "endorse", "agree", "conclude");

    private static final int SENTENCES_BACK = 12;

    private final Reading reading;

    Documents(Reading reading) {
        this.reading = reading;
    }

    /** Whether a phrase is a report, readout or transcript. */
    static boolean isReport(Sentence s, int head) {
        return REPORTS.contains(s.lemma(head).toLowerCase(Locale.ROOT));
    }

    /** Whether a phrase is a document that others have signed or issued. */
    static boolean isDocument(Sentence s, int head) {
        return DOCUMENTS.contains(s.lemma(head).toLowerCase(Locale.ROOT));
    }

    /** What to call a document through which somebody speaks. */
    String name(SourcePhrase phrase) {
        int from = phrase.sentence().index();
        for (int i = from; i >= Math.max(0, from - SENTENCES_BACK); i--) {
            Sentence s = reading.sentences().get(i);
            for (int token = 1; token < s.size(); token++) {
                if (isDocument(s, token) && s.lower(token - 1).equals("joint")) {
                    return "joint " + s.lemma(token);
                }
            }
        }
        return Speakers.bare(phrase.span().of(phrase.sentence().text()));
    }

    /** The states that signed the document that is spoken of last; empty when none are told. */
    List<Source> signatories(SourcePhrase phrase) {
        int from = phrase.sentence().index();
        for (int i = from - 1; i >= Math.max(0, from - SENTENCES_BACK); i--) {
            List<Source> parties = parties(reading.sentences().get(i));
            if (!parties.isEmpty()) {
                return parties;
            }
        }
        return List.of();
    }

    private List<Source> parties(Sentence s) {
        boolean signs = false;
        boolean hasDocument = false;
        for (int i = 0; i < s.size(); i++) {
            signs |= SIGNING.contains(s.lemma(i));
            hasDocument |= isDocument(s, i);
        }
        if (!signs || !hasDocument) {
            return List.of();
        }
        List<String> states = reading.mentionsIn(s).stream()
                .map(reading::actor)
                .filter(actor -> actor.type() == Actor.Type.STATE)
                .map(Actor::name)
                .distinct()
                .toList();
        return states.size() < 2
                ? List.of()
                : states.stream().map(Source::named).toList();
    }
}
