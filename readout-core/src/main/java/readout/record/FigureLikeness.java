package readout.record;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import readout.news.Amount;
import readout.news.Fact;
import readout.news.Figure;

/**
 * Figures are one when they measure the same thing, of the same parties, over the same time. Different numbers are
 * joined, and then disputed, only when what they measure is told in nearly the same words.
 */
final class FigureLikeness implements Likeness {

    /** The same number over the same time, when it is no small one, is hardly a coincidence. */
    private static final double SAME_TIME = 0.4;
    /** The great currencies of trade differ by less than this factor. */
    private static final double EXCHANGE = 1.5;
    /** So near must the words be for two sums in different currencies. */
    private static final double CURRENCIES = 0.2;

    private final StemWeights weights;
    private final Allegiances allegiances;
    /** By identity. Figures of articles that repeat another are asked for too, when an article may be silent. */
    private final Map<Fact, Wording> what = new IdentityHashMap<>();

    FigureLikeness(List<Reported> figures, Allegiances allegiances) {
        this.allegiances = allegiances;
        weights = new StemWeights(figures.stream().map(this::what).toList());
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
        if (!a.amount().unit().equals(b.amount().unit())
                && isCurrency(a.amount().unit())) {
            return currencies(one, other);
        }
        Amounts.Relation relation = Amounts.compare(a.amount(), b.amount());
        double what = weights.cosine(what(one), what(other));
        double context = weights.cosine(one.wording(), other.wording());
        double of = of(a, b);
        boolean sameTime = a.period().isPresent() && a.period().equals(b.period());
        if (relation == Amounts.Relation.APART) {
            boolean noOtherTime = sameTime || a.period().isEmpty() || b.period().isEmpty();
            return what > 0.7 && of >= 0.8 && noOtherTime ? 0.5 * what : 0;
        }
        // An odd number in common tells more than a round or small one.
        double telling = Math.min(1, Amounts.digits(a.amount()) / 4.0);
        boolean sameNumber = a.amount().number().equals(b.amount().number());
        double near = Math.max(
                Math.max(what, context),
                sameTime && sameNumber && Amounts.digits(a.amount()) + zeros(a.amount()) > 1 ? SAME_TIME : 0);
        return near < 0.12 ? 0 : of * Math.min(1, 0.35 + 0.35 * telling + 0.6 * near);
    }

    private double of(Figure a, Figure b) {
        if (a.of().isEmpty() || b.of().isEmpty()) {
            return 0.8;
        }
        double named = Names.containment(a.of(), b.of());
        return 0.3 + 0.7 * Math.max(named, Names.containment(allegiances.states(a.of()), allegiances.states(b.of())));
    }

    /** Zeros at the end of a whole number. */
    private static int zeros(Amount amount) {
        return Math.max(0, -amount.number().stripTrailingZeros().scale());
    }

    private static boolean comparable(String one, String other) {
        return one.equals(other) || isAge(one) && isAge(other) || isCurrency(one) && isCurrency(other);
    }

    private static boolean isCurrency(String unit) {
        return unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** One sum in two currencies: over the same time, of the same thing, and not far apart. */
    private double currencies(Reported one, Reported other) {
        Figure a = (Figure) one.fact();
        Figure b = (Figure) other.fact();
        boolean sameTime = a.period().isPresent() && a.period().equals(b.period());
        double ratio = a.amount().number().doubleValue() / b.amount().number().doubleValue();
        boolean sameArticle = one.article().id().equals(other.article().id());
        if (sameArticle || !sameTime || !(ratio > 1 / EXCHANGE && ratio < EXCHANGE)) {
            return 0;
        }
        double near = Math.max(weights.cosine(what(one), what(other)), weights.cosine(one.wording(), other.wording()));
        return near < CURRENCIES ? 0 : of(a, b) * Math.min(1, 0.5 + near);
    }

    /** The 80th anniversary and 80 years since are one figure. */
    private static boolean isAge(String unit) {
        return unit.equals("ordinal") || unit.equals("year");
    }

    private Wording what(Reported fact) {
        return what.computeIfAbsent(fact.fact(), FigureLikeness::what);
    }

    private static Wording what(Fact figure) {
        return Wording.of(((Figure) figure).what());
    }

    @Override
    public List<String> keys(Reported fact) {
        String unit = ((Figure) fact.fact()).amount().unit();
        return List.of(isAge(unit) ? "year" : isCurrency(unit) ? "currency" : unit);
    }
}
