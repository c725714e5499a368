package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Source;
import readout.news.Span;

/** Finds who a source phrase stands for: the actor of a mention, the signatories of a document, or its own words. */
final class Speakers {

    private static final Set<String> PAIRS = Set.of("each", "both");

    private static final Set<String> SPOKESPERSONS =
            Set.of("spokesman", "spokeswoman", "spokesperson", "spokespeople", "aide", "lawyer", "attorney");

    private final Reading reading;
    private final Media media;
    private final Introductions introductions;
    private final Documents documents;
    private final Labels labels;

    Speakers(Reading reading, Media media) {
        this.reading = reading;
        this.media = media;
        this.introductions = new Introductions(reading);
        this.documents = new Documents(reading);
        this.labels = new Labels(reading);
    }

    /** Who speaks, or empty when a pronoun is not known. */
    Optional<Speaker> of(SourcePhrase given) {
        SourcePhrase phrase = withName(given);
        Optional<Speaker> through = throughDocument(phrase);
        if (through.isPresent()) {
            return through;
        }
        List<Source> sources = new ArrayList<>(alone(phrase));
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        coordinated(phrase, sources);
        boolean isPress = media.isPress(sources.get(0).name()) || isPressNoun(given);
        return Optional.of(new Speaker(List.copyOf(sources), false, isPress));
    }

    /** Who speaks through a document or report. */
    private Optional<Speaker> throughDocument(SourcePhrase phrase) {
        Sentence s = phrase.sentence();
        boolean report = Documents.isReport(s, phrase.head());
        if (!report && !Documents.isDocument(s, phrase.head())) {
            return Optional.empty();
        }
        List<Source> signatories = report ? List.of() : documents.signatories(phrase);
        List<Source> sources = signatories.isEmpty()
                ? nameInside(phrase).map(m -> sources(m, phrase.span())).orElse(List.of())
                : signatories;
        boolean isPress =
                report && !sources.isEmpty() && media.isPress(sources.get(0).name());
        return sources.isEmpty() ? Optional.empty() : Optional.of(new Speaker(sources, true, isPress));
    }

    /** Who the head of a phrase stands for, whoever is joined to it. */
    private List<Source> alone(SourcePhrase phrase) {
        Optional<Mention> labelled = labels.of(phrase);
        if (labelled.isPresent()) {
            return sources(labelled.get(), phrase.span());
        }
        Sentence s = phrase.sentence();
        Optional<Mention> known = reading.mentionAt(s, phrase.head());
        boolean isNamed = known.isPresent() && known.get().kind() == Mention.Kind.NAME;
        Optional<Mention> later = isNamed ? Optional.empty() : introductions.of(phrase);
        if (later.isPresent()) {
            return sources(later.get(), phrase.span());
        }
        String lower = s.lower(phrase.head());
        if (known.isEmpty() && (PAIRS.contains(lower) || lower.equals("latter"))) {
            List<Source> two = lastTwo(phrase);
            return two.isEmpty() || PAIRS.contains(lower) ? two : two.subList(0, 1);
        }
        return named(phrase, phrase.head(), first(phrase));
    }

    private boolean isPressNoun(SourcePhrase phrase) {
        return phrase.sentence().tag(phrase.head()).equals("NN")
                && media.isPress(phrase.sentence().lower(phrase.head()));
    }

    /** "the news agency X": the name right behind a noun of the press stands for it. */
    private SourcePhrase withName(SourcePhrase phrase) {
        Sentence s = phrase.sentence();
        int next = phrase.last() + 1;
        if (next < s.size() && isPressNoun(phrase)) {
            Optional<Mention> name = reading.mentionAt(s, next);
            if (name.isPresent() && name.get().first() == next && name.get().kind() == Mention.Kind.NAME) {
                return new SourcePhrase(s, name.get().head(), next, name.get().last());
            }
        }
        return phrase;
    }

    /** Whether a phrase stands for somebody who speaks for others. */
    boolean isSpokesperson(SourcePhrase phrase) {
        Sentence s = phrase.sentence();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            String lemma = s.lemma(i).toLowerCase(Locale.ROOT);
            boolean press = lemma.equals("secretary")
                    && i > phrase.first()
                    && s.lower(i - 1).equals("press");
            if (press || (SPOKESPERSONS.contains(lemma) && s.tag(i).startsWith("N"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase names an organisation or state. */
    boolean isBody(SourcePhrase phrase) {
        return reading.mentionAt(phrase.sentence(), phrase.head())
                .map(mention -> reading.actor(mention).type())
                .filter(type -> type == Actor.Type.ORGANISATION || type == Actor.Type.STATE)
                .isPresent();
    }

    /** Whose report, readout or transcript it is: "a X readout", "a transcript published by X". */
    Optional<Source> publisher(SourcePhrase phrase) {
        Sentence s = phrase.sentence();
        int last = Math.max(phrase.last(), s.rightEdge(phrase.head()));
        return reading.mentionsIn(s).stream()
                .filter(m -> phrase.first() <= m.first() && m.last() <= last && m.head() != phrase.head())
                .filter(m -> m.kind() != Mention.Kind.PRONOUN)
                .findFirst()
                .map(m -> sources(m, phrase.span()).get(0));
    }

    /** "each", "both", "the latter": the two persons who were named last, the later one first. */
    private List<Source> lastTwo(SourcePhrase phrase) {
        List<String> names = new ArrayList<>();
        int from = phrase.sentence().index();
        for (int i = from; i >= Math.max(0, from - 3) && names.size() < 2; i--) {
            List<Mention> mentions = reading.mentionsIn(reading.sentences().get(i));
            for (int m = mentions.size() - 1; m >= 0 && names.size() < 2; m--) {
                Actor actor = reading.actor(mentions.get(m));
                boolean before = i < from || mentions.get(m).last() < phrase.first();
                if (before && actor.type() == Actor.Type.PERSON && !names.contains(actor.name())) {
                    names.add(actor.name());
                }
            }
        }
        return names.size() < 2
                ? List.of()
                : names.stream()
                        .map(name -> new Source(name, Optional.empty(), Optional.of(phrase.span())))
                        .toList();
    }

    /** The first of several coordinated names. */
    private static Span first(SourcePhrase phrase) {
        Sentence s = phrase.sentence();
        for (int i = phrase.head() + 1; i <= phrase.last(); i++) {
            boolean second = s.head(i) == phrase.head() && s.is(i, "conj");
            if (second || s.tag(i).equals("CC") || s.lower(i).equals(",")) {
                return s.span(phrase.first(), i - 1);
            }
        }
        return phrase.span();
    }

    private void coordinated(SourcePhrase phrase, List<Source> sources) {
        Sentence s = phrase.sentence();
        for (int i = phrase.head() + 1; i <= phrase.last(); i++) {
            if (s.head(i) == phrase.head() && s.is(i, "conj") && !s.tag(i).startsWith("VB")) {
                for (Source source : named(phrase, i, coordinate(phrase, i))) {
                    if (sources.stream().noneMatch(known -> known.name().equals(source.name()))) {
                        sources.add(source);
                    }
                }
            }
        }
    }

    private static Span coordinate(SourcePhrase phrase, int token) {
        Sentence s = phrase.sentence();
        int from = token;
        while (from - 1 > phrase.head()
                && s.isBelow(from - 1, token)
                && !s.tag(from - 1).equals("CC")
                && !s.lower(from - 1).equals(",")) {
            from--;
        }
        return s.span(from, token);
    }

    private List<Source> named(SourcePhrase phrase, int head, Span span) {
        Sentence s = phrase.sentence();
        Optional<Mention> mention = reading.mentionAt(s, head);
        if (mention.isPresent()) {
            return sources(mention.get(), span);
        }
        if (s.tag(head).startsWith("PRP")
                || s.tag(head).startsWith("W")
                || s.tag(head).equals("DT")
                || s.tag(head).equals("EX")) {
            return List.of();
        }
        return List.of(new Source(bare(span.of(s.text())), Optional.empty(), Optional.of(span)));
    }

    private List<Source> sources(Mention mention, Span span) {
        Actor actor = reading.actor(mention);
        Optional<String> role = mention.role()
                .map(place -> place.of(reading.article().text()))
                .or(() -> actor.roles().stream().findFirst());
        if (actor.members().size() > 1) {
            return actor.members().stream()
                    .map(name -> new Source(name, Optional.empty(), Optional.of(span)))
                    .toList();
        }
        return List.of(new Source(actor.name(), role, Optional.of(span)));
    }

    static String bare(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        String out = words;
        for (String article : List.of("the ", "a ", "an ")) {
            if (lower.startsWith(article) && words.length() > article.length()) {
                out = words.substring(article.length());
                break;
            }
        }
        boolean isInitial = out.length() == 2 && out.endsWith(".");
        return isInitial ? out.substring(0, 1) : out.replaceAll("\\s+", " ");
    }

    private Optional<Mention> nameInside(SourcePhrase phrase) {
        return reading.mentionsIn(phrase.sentence()).stream()
                .filter(m -> m.kind() == Mention.Kind.NAME && phrase.first() <= m.first() && m.last() <= phrase.last())
                .findFirst();
    }
}
