package readout.record;

import java.util.List;
import java.util.Optional;
import readout.news.Agreement;
import readout.news.Agreement.Type;

/** Agreements are one when kind, parties, date and title agree. */
final class AgreementLikeness implements Likeness {

    private final StemWeights weights;
    private final Allegiances allegiances;

    AgreementLikeness(List<Reported> agreements, Allegiances allegiances) {
        this.allegiances = allegiances;
        weights = new StemWeights(agreements.stream().map(Reported::wording).toList());
    }

    @Override
    public double threshold() {
        return 0.45;
    }

    @Override
    public double of(Reported one, Reported other) {
        Agreement a = (Agreement) one.fact();
        Agreement b = (Agreement) other.fact();
        int days = Days.between(Days.period(a.date()), Days.period(b.date()));
        double parties = parties(a, b);
        double type = type(a, b);
        if (days > 1
                || parties == 0
                || type == 0
                || a.telling().negated() != b.telling().negated()) {
            return 0;
        }
        if (one.sameSentence(other)) {
            return 1;
        }
        double when = days == Days.UNKNOWN ? 0.9 : days == 1 ? 0.75 : 1;
        return type * parties * when * title(a, b);
    }

    private static double type(Agreement a, Agreement b) {
        if (a.type() == b.type()) {
            return 1;
        }
        boolean vague = a.type() == Type.AGREEMENT || b.type() == Type.AGREEMENT;
        boolean packages = a.type() == Type.DOCUMENTS || b.type() == Type.DOCUMENTS;
        return vague ? (packages ? 0.7 : 0.6) : 0;
    }

    private double parties(Agreement a, Agreement b) {
        double parties = Names.share(a.parties(), b.parties());
        double signatories = Names.share(a.signatories(), b.signatories());
        boolean unknown = (a.parties().isEmpty() || b.parties().isEmpty())
                && (a.signatories().isEmpty() || b.signatories().isEmpty());
        double states = allegiances.share(names(a), names(b));
        return unknown ? 0.6 : Math.max(Math.max(parties, signatories), states) >= 0.5 ? 1 : 0;
    }

    private static List<String> names(Agreement agreement) {
        return agreement.parties().isEmpty() ? agreement.signatories() : agreement.parties();
    }

    /** Two titles with little in common are two agreements, whoever signed them. */
    private double title(Agreement a, Agreement b) {
        Optional<String> one = a.title();
        Optional<String> other = b.title();
        if (one.isEmpty() || other.isEmpty()) {
            return 0.85;
        }
        double inside = weights.containment(Wording.of(one.get()), Wording.of(other.get()));
        return inside < 0.3 ? 0.4 : 0.7 + 0.3 * inside;
    }

    @Override
    public List<String> keys(Reported fact) {
        return List.of("");
    }
}
