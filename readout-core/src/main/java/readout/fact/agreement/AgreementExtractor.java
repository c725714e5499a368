package readout.fact.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.fact.Cast;
import readout.fact.EventExtractor;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Reality;
import readout.fact.Setting;
import readout.language.Reading;
import readout.news.Agreement.Status;
import readout.news.Agreement.Type;
import readout.news.Fact;

/**
 * Takes what an article reports as signed, exchanged, ratified or terminated. What is only wished for, ruled out or made
 * to depend on something is no agreement. What words and shapes tell one stands in {@code agreement.patterns}.
 */
public final class AgreementExtractor extends EventExtractor {

    private static final PatternFile PATTERNS = PatternFile.load(AgreementExtractor.class, "agreement.patterns");

    public AgreementExtractor() {
        super(PATTERNS);
    }

    @Override
    public Fact.Kind kind() {
        return Fact.Kind.AGREEMENT;
    }

    @Override
    protected Gathering gathering(Reading reading, Cast cast, Setting setting) {
        return new Drafts(new DraftReader(reading, cast, setting, PATTERNS), new Agreements(reading));
    }

    /** The drafts of one article. */
    private static final class Drafts implements Gathering {

        private final DraftReader reader;
        private final Agreements agreements;
        private final List<Draft> repeats = new ArrayList<>();

        Drafts(DraftReader reader, Agreements agreements) {
            this.reader = reader;
            this.agreements = agreements;
        }

        @Override
        public Optional<Doubt> take(Match match, boolean repeat) {
            Draft draft = reader.read(match);
            Optional<String> doubt = doubt(draft);
            if (doubt.isPresent()) {
                return Optional.of(new Doubt(doubt.get(), draft.evidence.all()));
            }
            if (repeat) {
                repeats.add(draft);
            } else {
                agreements.add(draft);
            }
            return Optional.empty();
        }

        @Override
        public List<? extends Fact> facts() {
            repeats.forEach(agreements::addRepeat);
            return agreements.facts();
        }
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
