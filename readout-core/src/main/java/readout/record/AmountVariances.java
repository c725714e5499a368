package readout.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import readout.news.Amount;
import readout.news.Place;
import readout.news.Span;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** Differences between amounts: rounding, bounds and other units are compatible, other numbers are not. */
final class AmountVariances {

    private AmountVariances() {}

    /** {@code type} is what a difference of the number is called: {@code amount} or {@code count}. */
    static List<Variance> of(String type, List<Reported> facts, Function<Reported, Optional<Amount>> amount) {
        return Contrast.compare(facts, fact -> amount.apply(fact).map(Value::of), (one, other) -> {
            Amount a = one.value().amount();
            Amount b = other.value().amount();
            Function<Reported, Place> place = fact -> fact.place(span(fact, amount));
            if (!a.unit().equals(b.unit())) {
                return Optional.of(one.against(
                        other,
                        "unit",
                        Verdict.COMPATIBLE,
                        place,
                        one.sentence(other, quote(one), quote(other), "the units differ")));
            }
            return switch (Amounts.compare(a, b)) {
                case EQUAL -> Optional.<Variance>empty();
                case COMPATIBLE ->
                    Optional.of(one.against(
                            other,
                            type,
                            Verdict.COMPATIBLE,
                            place,
                            one.sentence(other, quote(one), quote(other), "one is rounded or a bound")));
                case APART ->
                    Optional.of(one.against(
                            other,
                            type,
                            Verdict.CONTRADICTION,
                            place,
                            one.sentence(other, quote(one), quote(other), "both cannot be true")));
            };
        });
    }

    private static Span span(Reported fact, Function<Reported, Optional<Amount>> amount) {
        return amount.apply(fact).map(Amount::span).orElseGet(fact::main);
    }

    private static String quote(Contrast<Value> side) {
        return Explanations.quote(side.first().article(), side.value().amount().span());
    }

    /** An amount without its place, so that equal amounts are one value. */
    private record Value(String key, Amount amount) {

        static Value of(Amount amount) {
            String number = amount.number().stripTrailingZeros().toPlainString();
            return new Value(
                    amount.qualifier().map(Amount.Qualifier::label).orElse("") + number + amount.unit(), amount);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Value value && value.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}
