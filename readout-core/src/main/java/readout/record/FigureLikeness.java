package readout.record;

import java.util.List;
import readout.news.Figure;

/**
 * Figures are one when they measure the same thing, of the same parties, over the same time. Different numbers are
 * joined, and then disputed, only when what they measure is told in nearly the same words.
 */
final class FigureLikeness implements Likeness {

    private final StemWeights weights;

    FigureLikeness(List<Reported> figures) {
        weights = new StemWeights(figures.stream().map(FigureLikeness::what).toList());
    }

    @Override
    public double threshold() {
        return 0.4;
    }

    @Override
    public double of(Reported one, Reported other) {
        Figure a = (Figure) one.fact();
        Figure b = (Figure) other.fact();
        if (!comparable(a.amount().unit(), b.amount().unit())
                || Days.between(a.period(), b.period()) > 1
                || a.planned() != b.planned()) {
            return 0;
        }
        Amounts.Relation relation = Amounts.compare(a.amount(), b.amount());
        double what = weights.cosine(what(one), what(other));
        double context = weights.cosine(one.wording(), other.wording());
        double of = a.of().isEmpty() || b.of().isEmpty() ? 0.8 : 0.3 + 0.7 * Names.containment(a.of(), b.of());
        if (relation == Amounts.Relation.APART) {
            boolean sameTime = a.period().isPresent() && a.period().equals(b.period());
            return what > 0.7 && of > 0.9 && sameTime ? 0.5 * what : 0;
        }
        // An odd number in common tells more than a round or small one.
        double telling = Math.min(1, Amounts.digits(a.amount()) / 4.0);
        double near = Math.max(what, context);
        return near < 0.12 ? 0 : of * Math.min(1, 0.35 + 0.35 * telling + 0.6 * near);
    }

    private static boolean comparable(String one, String other) {
        return one.equals(other) || isAge(one) && isAge(other);
    }

    /** The 80th anniversary and 80 years since are one figure. */
    private static boolean isAge(String unit) {
        return unit.equals("ordinal") || unit.equals("year");
    }

    private static Wording what(Reported fact) {
        return Wording.of(((Figure) fact.fact()).what());
    }

    @Override
    public List<String> keys(Reported fact) {
        String unit = ((Figure) fact.fact()).amount().unit();
        return List.of(isAge(unit) ? "year" : unit);
    }
}
