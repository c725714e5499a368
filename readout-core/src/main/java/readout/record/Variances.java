package readout.record;

import java.util.ArrayList;
import java.util.List;
import readout.news.Variance;

/** The differences inside an entry, kind by kind. */
final class Variances {

    private Variances() {}

    static List<Variance> of(List<Reported> facts) {
        if (facts.size() < 2) {
            return List.of();
        }
        List<Variance> variances = new ArrayList<>();
        switch (facts.get(0).fact().kind()) {
            case STATEMENT -> variances.addAll(StatementVariances.of(facts));
            case MEETING -> variances.addAll(MeetingVariances.of(facts));
            case AGREEMENT -> variances.addAll(AgreementVariances.of(facts));
            case MEASURE -> variances.addAll(MeasureVariances.of(facts));
            case FIGURE -> variances.addAll(FigureVariances.of(facts));
        }
        variances.addAll(Denials.of(facts));
        return variances.isEmpty() ? Wordings.of(facts) : variances;
    }
}
