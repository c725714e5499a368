package readout.record;

import java.util.List;
import readout.news.Measure;
import readout.news.Measure.Type;

/**
 * Measures are one when kind, author, target and, where they are told, goods and value agree. Who acts for a state imposes
 * what the state imposes.
 */
final class MeasureLikeness implements Likeness {

    private static final double NOT_TOLD = 0.75;
    private static final double OTHER_GOODS = 0.5;

    /** Days between two beginnings that outlets may tell of one measure. */
    private static final int MONTH = 31;

    private final StemWeights weights;
    private final Allegiances allegiances;

    MeasureLikeness(List<Reported> measures, Allegiances allegiances) {
        this.allegiances = allegiances;
        weights = new StemWeights(measures.stream().map(Reported::wording).toList());
    }

    @Override
    public double threshold() {
        return 0.45;
    }

    @Override
    public double of(Reported one, Reported other) {
        Measure a = (Measure) one.fact();
        Measure b = (Measure) other.fact();
        int days = Days.between(a.when(), b.when());
        double by = parties(a.by(), b.by());
        double on = parties(a.on(), b.on());
        double type = a.type() == b.type() ? 1 : isVague(a) || isVague(b) ? 0.6 : 0;
        if (type == 0 || by == 0 || on == 0 || days > MONTH && a.stage().equals(b.stage())) {
            return 0;
        }
        // Announced on one day, in force from another: the dates of two steps are no contradiction.
        boolean suspended = a.stage().isPresent() && b.stage().isPresent() && ends(a) != ends(b);
        double wording = weights.cosine(one.wording(), other.wording());
        double when = days == Days.UNKNOWN ? 0.9 : days == 0 ? 1 : 0.7;
        return type
                * by
                * on
                * when
                * goods(a, b)
                * (suspended ? 0.7 : 1)
                * value(a, b)
                * Math.min(1, 0.8 + 0.6 * wording);
    }

    private static boolean isVague(Measure measure) {
        return measure.type() == Type.OTHER || measure.type() == Type.RESTRICTION;
    }

    private static boolean ends(Measure measure) {
        return measure.stage()
                .filter(stage -> stage == Measure.Stage.SUSPENDED || stage == Measure.Stage.LIFTED)
                .isPresent();
    }

    private double parties(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return NOT_TOLD;
        }
        double names = Math.max(
                Names.containment(one, other), Names.containment(allegiances.states(one), allegiances.states(other)));
        if (names > 0) {
            return 0.5 + 0.5 * names;
        }
        double words = weights.cosine(Wording.of(String.join(" ", one)), Wording.of(String.join(" ", other)));
        return words > 0.3 ? 0.5 + words / 2 : 0;
    }

    /** Steel and fish are under two measures. */
    private double goods(Measure a, Measure b) {
        if (a.products().isEmpty() || b.products().isEmpty()) {
            return 1;
        }
        Wording one = Wording.of(String.join(" ", a.products()));
        return weights.cosine(one, Wording.of(String.join(" ", b.products()))) > 0 ? 1 : OTHER_GOODS;
    }

    private static double value(Measure a, Measure b) {
        if (a.value().isEmpty() || b.value().isEmpty()) {
            return 0.95;
        }
        return Amounts.compare(a.value().get(), b.value().get()) == Amounts.Relation.EQUAL ? 1 : 0.75;
    }

    @Override
    public List<String> keys(Reported fact) {
        return List.of("");
    }
}
