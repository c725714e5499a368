package readout.fact.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Cast;
import readout.fact.Extraction;
import readout.fact.Extractor;
import readout.fact.Layout;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Abstention;
import readout.news.Agreement.Status;
import readout.news.Agreement.Type;
import readout.news.Evidence;
import readout.news.Fact;

/**
 * Takes what an article reports as signed, exchanged, ratified or terminated. What is only wished for, ruled out or made
 * to depend on something is no agreement. What words and shapes tell one stands in {@code agreement.patterns}.
 */
public final class AgreementExtractor implements Extractor {

    private static final PatternFile PATTERNS = PatternFile.load(AgreementExtractor.class, "agreement.patterns");

    @Override
    public Fact.Kind kind() {
        return Fact.Kind.AGREEMENT;
    }

    @Override
    public Extraction extract(Reading reading) {
        Cast cast = new Cast(reading);
        Layout layout = new Layout(reading);
        DraftReader reader = new DraftReader(reading, cast, new Setting(reading, cast), PATTERNS);
        Agreements agreements = new Agreements(reading);
        List<Abstention> abstentions = new ArrayList<>();
        List<Draft> repeats = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (Match match : PATTERNS.match(sentence, cast.marks(sentence))) {
                Draft draft = reader.read(match);
                Optional<String> doubt = doubt(draft);
                if (doubt.isPresent()) {
                    Evidence evidence = new Evidence(reading.article().id(), List.copyOf(draft.evidence));
                    abstentions.add(new Abstention(Fact.Kind.AGREEMENT, evidence, doubt.get()));
                } else if (layout.repeats(sentence)) {
                    repeats.add(draft);
                } else {
                    agreements.add(draft);
                }
            }
        }
        repeats.forEach(agreements::addRepeat);
        return new Extraction(agreements.facts(), abstentions);
    }

    private static Optional<String> doubt(Draft draft) {
        if (draft.mentioned) {
            return Optional.empty();
        }
        if (draft.reality.negated() || draft.reality.state() == Reality.State.WISHED || draft.reality.doubtful()) {
            return Optional.of("an agreement that is only wished for, ruled out or possible");
        }
        boolean enough = draft.parties.size() > 1
                || (draft.parties.size() == 1
                        && (draft.type == Type.TREATY || draft.status.compareTo(Status.RATIFIED) >= 0)
                        && draft.signatories.isEmpty());
        if (!enough) {
            return Optional.of("an agreement whose parties are not told");
        }
        return Optional.empty();
    }
}
