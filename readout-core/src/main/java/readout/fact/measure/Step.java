package readout.fact.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Passages;
import readout.news.Amount;
import readout.news.Measure;
import readout.news.Measure.Stage;
import readout.news.Measure.Type;
import readout.news.Period;
import readout.news.Telling;

/** A measure as one or several passages tell it, while an article is read. */
final class Step {

    final Type type;
    final Optional<Stage> stage;
    final Telling.Certainty certainty;
    final boolean negated;
    final Set<String> by = new LinkedHashSet<>();
    final Set<String> on = new LinkedHashSet<>();
    final Set<String> products = new LinkedHashSet<>();
    final Passages evidence = new Passages();
    Optional<String> title = Optional.empty();
    Optional<Amount> value = Optional.empty();
    Optional<Period> when = Optional.empty();

    /** Whether the passage only judges it and does not tell that it was taken. */
    boolean judged;

    /** Whether the passage only refers to a measure of which the article told before. */
    boolean refers;

    Step(Type type, Optional<Stage> stage, Telling.Certainty certainty, boolean negated) {
        this.type = type;
        this.stage = stage;
        this.certainty = certainty;
        this.negated = negated;
    }

    /** True when this can be the step that {@code other} tells. */
    boolean matches(Step other) {
        if (other.refers) {
            return type == other.type && !judged;
        }
        return type == other.type
                && negated == other.negated
                && agree(stage, other.stage)
                && by.equals(other.by)
                && (on.equals(other.on) || (other.on.isEmpty() && !other.by.isEmpty()))
                && agree(when, other.when)
                && (value.isEmpty() || other.value.isEmpty() || sameValue(other));
    }

    private boolean sameValue(Step other) {
        return value.get().unit().equals(other.value.get().unit())
                && value.get().number().compareTo(other.value.get().number()) == 0;
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    void add(Step other) {
        products.addAll(other.products);
        title = title.or(() -> other.title);
        value = value.or(() -> other.value);
        when = when.or(() -> other.when);
        evidence.add(other.evidence);
    }

    Measure measure(Telling telling) {
        return new Measure(
                telling, type, title, List.copyOf(by), List.copyOf(on), List.copyOf(products), value, when, stage);
    }
}
