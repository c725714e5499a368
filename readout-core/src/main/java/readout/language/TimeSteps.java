package readout.language;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Steps of the units of {@code time-words.txt}, and durations of them. */
final class TimeSteps {

    private static final int MOST = 9000;

    private TimeSteps() {}

    /** A day so many units away; the same day for units of the clock. */
    static LocalDate move(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "D" -> day.plusDays(count);
            case "W", "WE" -> day.plusWeeks(count);
            case "2W" -> day.plusWeeks(2L * count);
            case "M" -> day.plusMonths(count);
            case "Q" -> day.plusMonths(3L * count);
            case "Y" -> day.plusYears(bounded(day, count));
            case "10Y" -> day.plusYears(bounded(day, 10L * count));
            case "100Y" -> day.plusYears(bounded(day, 100L * count));
            default -> day;
        };
    }

    /** So that years stay between 1 and 9999. */
    private static long bounded(LocalDate day, long years) {
        return Math.max(1 - day.getYear(), Math.min(years, 9999 - day.getYear()));
    }

    /** The TIMEX3 value of so many units; half units in the next smaller ones ({@code P2Y6M}). */
    static String duration(BigDecimal count, String unit) {
        BigDecimal number = count.stripTrailingZeros();
        if (number.precision() - number.scale() > 9) {
            return vague(unit);
        }
        if (number.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0) {
            String halves = halves(number.toBigInteger().intValue(), unit);
            if (!halves.isEmpty()) {
                return halves;
            }
        }
        if (unit.endsWith("0Y")) {
            BigDecimal years = new BigDecimal(unit.substring(0, unit.length() - 1));
            return "P" + number.multiply(years).stripTrailingZeros().toPlainString() + "Y";
        }
        if (unit.equals("2W")) {
            return "P"
                    + number.multiply(BigDecimal.valueOf(2))
                            .stripTrailingZeros()
                            .toPlainString() + "W";
        }
        return unit.startsWith("T")
                ? "PT" + number.toPlainString() + unit.substring(1)
                : "P" + number.toPlainString() + unit;
    }

    private static String halves(int whole, String unit) {
        String rest = switch (unit) {
            case "Y" -> "6M";
            case "TH" -> "30M";
            case "TM" -> "30S";
            case "D" -> "T12H";
            default -> "";
        };
        if (rest.isEmpty()) {
            return "";
        }
        String head = unit.startsWith("T") ? "PT" : "P";
        String letter = unit.substring(unit.length() - 1);
        return whole == 0 ? head + rest : head + whole + letter + rest;
    }

    /** An unknown number of units: {@code PXD}. */
    static String vague(String unit) {
        return switch (unit) {
            case "10Y" -> "PXDE";
            case "100Y" -> "PXCE";
            case "1000Y" -> "PXML";
            case "2W" -> "PXW";
            default -> unit.startsWith("T") ? "PTX" + unit.substring(1) : "PX" + unit;
        };
    }

    /** A count that can be stepped, or 0. */
    static int steps(BigDecimal count) {
        boolean whole = count.stripTrailingZeros().scale() <= 0;
        return whole && count.signum() > 0 && count.compareTo(BigDecimal.valueOf(MOST)) <= 0 ? count.intValue() : 0;
    }
}
