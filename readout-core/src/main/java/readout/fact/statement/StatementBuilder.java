package readout.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.fact.Layout;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Abstention;
import readout.news.Evidence;
import readout.news.Fact;
import readout.news.PartialDate;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Telling;

/** Makes statements of candidates, in the order of the text: what one leaves open may come from the one before. */
final class StatementBuilder {

    /** A turn may go on over this many sentences after its intermediate source was named. */
    private static final int TURN = 4;

    private static final String THAT = "that ";

    private final Reading reading;
    private final Layout layout;
    private final Quotations quotations;
    private final Wording wording;
    private final ContentShape shape;
    private final Speakers speakers;
    private final Documents documents;
    private final Addressees addressees;
    private final Vias vias;
    private final SayingDates dates;
    private final List<Abstention> abstentions = new ArrayList<>();
    private @Nullable Speaker lastSpeaker;
    private @Nullable Source lastVia;
    private int viaSentence;

    StatementBuilder(Reading reading, Quotations quotations, Media media) {
        this.reading = reading;
        this.layout = new Layout(reading);
        this.quotations = quotations;
        this.wording = new Wording(quotations);
        this.shape = new ContentShape(quotations);
        this.speakers = new Speakers(reading, media);
        this.documents = new Documents(reading);
        this.addressees = new Addressees(speakers);
        this.vias = new Vias(speakers, documents, new Channels(speakers, media));
        this.dates = new SayingDates(reading);
    }

    List<Abstention> abstentions() {
        return abstentions;
    }

    /** The statements, with provisional ids. */
    List<Statement> build(List<Candidate> candidates) {
        List<Statement> out = new ArrayList<>();
        Layers layers = new Layers(candidates, speakers);
        for (Candidate given : candidates) {
            if (layers.isWrapper(given)) {
                continue;
            }
            List<Candidate> carriers = layers.carriers(given);
            Candidate candidate = Vias.withoutCarriers(given, carriers);
            if (layout.repeats(candidate.sentence())) {
                abstain(candidate, "a headline or caption, which the text repeats");
                continue;
            }
            statement(candidate, carriers)
                    .ifPresentOrElse(out::add, () -> abstain(candidate, "it is not clear who speaks"));
        }
        return out;
    }

    private void abstain(Candidate candidate, String reason) {
        abstentions.add(new Abstention(
                Fact.Kind.STATEMENT, new Evidence(reading.article().id(), candidate.content()), reason));
    }

    private Optional<Statement> statement(Candidate c, List<Candidate> carriers) {
        if (c.source().isEmpty()) {
            return Optional.empty();
        }
        SourcePhrase phrase = c.source().get();
        Optional<Speaker> known = speakers.of(phrase).or(() -> carriedOver(phrase));
        List<Span> content =
                shape.of(withoutThat(Framing.cut(c, quotations)), c.sentence().span(c.cue()));
        if (known.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        Speaker speaker = known.get();
        Optional<Speaker> addressee =
                addressees.of(c).filter(who -> !who.names().equals(speaker.names()));
        Optional<Source> via = via(c, carriers, speaker, phrase, addressee);
        Optional<PartialDate> date =
                dates.of(c.sentence(), c.content(), speaker.names().get(0));
        remember(c.sentence(), speaker, via);
        List<Span> quoted = wording.quoted(content, c.sentence().start(c.cue()));
        return Optional.of(new Statement(
                Telling.plain("", reading.article().id(), List.of(evidence(c))),
                speaker.sources(),
                wording.manner(content, quoted),
                content,
                quoted,
                c.cueSpans(),
                addressee.map(who -> who.names().get(0)),
                via,
                speaker.sources().size() > 1,
                date,
                false));
    }

    /** A pronoun that nobody has resolved stands for whoever spoke last. */
    private Optional<Speaker> carriedOver(SourcePhrase phrase) {
        if (lastSpeaker == null || !phrase.sentence().tag(phrase.head()).startsWith("PRP")) {
            return Optional.empty();
        }
        List<Source> here = lastSpeaker.sources().stream()
                .map(source -> new Source(source.name(), source.role(), Optional.of(phrase.span())))
                .toList();
        return Optional.of(new Speaker(here, lastSpeaker.isDocument(), lastSpeaker.isPress()));
    }

    /** The content without the conjunction that introduces it. */
    private List<Span> withoutThat(List<Span> content) {
        Span first = content.get(0);
        String text = reading.article().text();
        if (first.length() <= THAT.length() || !text.startsWith(THAT, first.start())) {
            return content;
        }
        List<Span> out = new ArrayList<>(content);
        out.set(0, new Span(first.start() + THAT.length(), first.end()));
        return out;
    }

    private Optional<Source> via(
            Candidate c, List<Candidate> carriers, Speaker speaker, SourcePhrase phrase, Optional<Speaker> addressee) {
        if (speaker.isDocument() && Documents.isDocument(phrase.sentence(), phrase.head())) {
            return Optional.of(new Source(documents.name(phrase), Optional.empty(), Optional.of(phrase.span())));
        }
        Optional<Source> here = vias.of(c, carriers);
        if (here.isPresent()) {
            return here.filter(source -> !speaker.names().contains(source.name()));
        }
        if (addressee.isPresent() && addressee.get().isPress()) {
            return Optional.of(addressee.get().sources().get(0));
        }
        boolean sameTurn = lastSpeaker != null
                && lastSpeaker.names().equals(speaker.names())
                && c.sentence().index() - viaSentence <= TURN;
        return sameTurn && lastVia != null
                ? Optional.of(new Source(lastVia.name(), lastVia.role(), Optional.empty()))
                : Optional.empty();
    }

    private void remember(Sentence sentence, Speaker speaker, Optional<Source> via) {
        lastSpeaker = speaker;
        lastVia = via.orElse(null);
        if (via.flatMap(Source::span).isPresent()) {
            viaSentence = sentence.index();
        }
    }

    private static Span evidence(Candidate c) {
        Span span = c.content().stream().reduce(Span::union).orElseThrow();
        for (Span cue : c.cueSpans()) {
            span = span.union(cue);
        }
        return c.source().map(SourcePhrase::span).map(span::union).orElse(span);
    }

    static Statement withId(Statement s, String id) {
        Telling t = s.telling();
        return new Statement(
                new Telling(id, t.evidence(), t.attribution(), t.certainty(), t.negated()),
                s.speakers(),
                s.manner(),
                s.content(),
                s.quoted(),
                s.cue(),
                s.addressee(),
                s.via(),
                s.joint(),
                s.date(),
                s.continuation());
    }
}
