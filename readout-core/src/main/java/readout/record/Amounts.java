package readout.record;

import java.math.BigDecimal;
import java.util.Optional;
import readout.news.Amount;
import readout.news.Amount.Qualifier;

/** Whether two stated amounts can both be true. */
final class Amounts {

    /** How two amounts of one unit stand to each other. */
    enum Relation {
        /** The same number and the same qualifier. */
        EQUAL,
        /** Both can be true: one is rounded, or a bound that the other keeps. */
        COMPATIBLE,
        APART
    }

    /** An amount told as "about" may be off by so much. */
    private static final double ABOUT = 0.05;
    /** "Over 20" can mean 23, and even 30, but hardly 60. */
    private static final double OPEN = 2.0;

    private Amounts() {}

    static Relation compare(Amount one, Amount other) {
        if (one.number().compareTo(other.number()) == 0) {
            return one.qualifier().equals(other.qualifier()) ? Relation.EQUAL : sameNumber(one, other);
        }
        return isRounding(one, other) || isRounding(other, one) || overlap(one, other)
                ? Relation.COMPATIBLE
                : Relation.APART;
    }

    private static Relation sameNumber(Amount one, Amount other) {
        return overlap(one, other)
                        || one.qualifier().isEmpty()
                        || other.qualifier().isEmpty()
                ? Relation.COMPATIBLE
                : Relation.APART;
    }

    /** Whether {@code rough} is {@code fine} with fewer digits. */
    private static boolean isRounding(Amount fine, Amount rough) {
        if (rough.qualifier().filter(q -> q != Qualifier.ABOUT).isPresent()) {
            return false;
        }
        int digits = digits(rough);
        if (digits >= digits(fine) || digits < 2 && rough.qualifier().isEmpty()) {
            return false;
        }
        BigDecimal rounded = fine.number().round(new java.math.MathContext(digits, java.math.RoundingMode.HALF_UP));
        return rounded.compareTo(rough.number()) == 0;
    }

    private static boolean overlap(Amount one, Amount other) {
        return low(one) <= high(other) && low(other) <= high(one);
    }

    private static double low(Amount amount) {
        double number = amount.number().doubleValue();
        Optional<Qualifier> qualifier = amount.qualifier();
        if (qualifier.isEmpty() || qualifier.get() == Qualifier.OVER || qualifier.get() == Qualifier.AT_LEAST) {
            return number;
        }
        return switch (qualifier.get()) {
            case ABOUT -> number - ABOUT * Math.abs(number);
            case NEARLY -> number - 2 * ABOUT * Math.abs(number);
            default -> number - Math.abs(number) / OPEN;
        };
    }

    private static double high(Amount amount) {
        double number = amount.number().doubleValue();
        Optional<Qualifier> qualifier = amount.qualifier();
        if (qualifier.isEmpty()) {
            return number;
        }
        return switch (qualifier.get()) {
            case ABOUT -> number + ABOUT * Math.abs(number);
            case OVER, AT_LEAST -> number + (OPEN - 1) * Math.abs(number);
            default -> number;
        };
    }

    /** The digits of a number that are not zeros at an end: 244.8 billion has four, 20 has one. */
    static int digits(Amount amount) {
        BigDecimal plain = amount.number().stripTrailingZeros();
        return plain.signum() == 0 ? 1 : plain.precision();
    }
}
