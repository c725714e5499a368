package readout.language;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.language.Numerals.Kind;
import readout.language.Numerals.Numeral;
import readout.language.TimeMatch.Part;

/** A sentence as the rules of time see it: pieces, numbers, and which class of words begins where. */
final class TimeText {

    private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?");

    private final Pieces pieces;
    private final Numerals numerals;
    private final @Nullable Part @Nullable [][] known;

    TimeText(Pieces pieces, Numerals numerals) {
        this.pieces = pieces;
        this.numerals = numerals;
        this.known = new Part[pieces.size()][];
    }

    Pieces pieces() {
        return pieces;
    }

    Numerals numerals() {
        return numerals;
    }

    /** The word or phrase of a class that begins at this piece, or null. */
    @Nullable
    Part part(TimeClass kind, int at) {
        if (at >= pieces.size()) {
            return null;
        }
        return switch (kind) {
            case NUM -> number(at);
            case DAY -> day(at);
            case ORD -> ordinal(at);
            case YEAR -> year(at);
            case YEAR2 -> twoDigits(at, at);
            case DECADE -> decade(at);
            case CLOCK -> clock(at);
            case NUMERIC -> NumericDates.part(pieces, at);
            default -> phrase(kind, at);
        };
    }

    private @Nullable Part phrase(TimeClass kind, int at) {
        for (TimeWords.Phrase phrase : TimeWords.from(pieces.lower(at))) {
            if (phrase.kind() == kind && phrase.matches(pieces, at)) {
                return new Part(kind, phrase.value(), at, at + phrase.words().size());
            }
        }
        return null;
    }

    private @Nullable Part number(int at) {
        Numeral numeral = numerals.at(at);
        return numeral == null || numeral.kind() == Kind.ORDINAL
                ? null
                : new Part(TimeClass.NUM, numeral.value().toPlainString(), at, numeral.end());
    }

    private @Nullable Part ordinal(int at) {
        Numeral numeral = numerals.at(at);
        if (numeral == null || numeral.kind() != Kind.ORDINAL || numeral.small() < 1) {
            return null;
        }
        return new Part(TimeClass.ORD, Integer.toString(numeral.small()), at, numeral.end());
    }

    private @Nullable Part day(int at) {
        Numeral numeral = numerals.at(at);
        boolean one = numeral != null
                && (numeral.kind() == Kind.ORDINAL || (numeral.kind() == Kind.DIGITS && numeral.end() == at + 1));
        int day = one && numeral != null && pieces.lower(at).indexOf('.') < 0 ? numeral.small() : -1;
        return day >= 1 && day <= 31 && numeral != null
                ? new Part(TimeClass.DAY, Integer.toString(day), at, numeral.end())
                : null;
    }

    private @Nullable Part year(int at) {
        String form = pieces.lower(at);
        if (form.length() == 4 && isAllDigits(form)) {
            int year = Integer.parseInt(form);
            return year >= 1000 && year <= 2199 ? new Part(TimeClass.YEAR, form, at, at + 1) : null;
        }
        if (form.equals("'") && pieces.isGlued(at + 1)) {
            return twoDigits(at, at + 1);
        }
        Numeral numeral = numerals.at(at);
        boolean spelled = numeral != null && (numeral.kind() == Kind.SPELLED_YEAR || isTwoThousand(numeral));
        return spelled && numeral != null
                ? new Part(TimeClass.YEAR, numeral.value().toPlainString(), at, numeral.end())
                : null;
    }

    private boolean isTwoThousand(Numeral numeral) {
        return numeral.kind() == Kind.WORDS
                && numeral.small() >= 2000
                && numeral.small() < 2030
                && pieces.lower(numeral.first()).equals("two");
    }

    private @Nullable Part twoDigits(int first, int at) {
        String form = pieces.lower(at);
        return form.length() == 2 && isAllDigits(form)
                ? new Part(first == at ? TimeClass.YEAR2 : TimeClass.YEAR, century(form), first, at + 1)
                : null;
    }

    /** "90" is 1990, "25" is 2025. */
    private static String century(String twoDigits) {
        return (twoDigits.compareTo("40") < 0 ? "20" : "19") + twoDigits;
    }

    private @Nullable Part decade(int at) {
        int digits = pieces.lower(at).equals("'") ? at + 1 : at;
        String form = pieces.lower(digits);
        String years = form.endsWith("s") ? form.substring(0, form.length() - 1) : "";
        if (pieces.lower(digits + 1).equals("'s") && pieces.isGlued(digits + 1) && form.length() == 4) {
            years = form;
            digits++;
        }
        if (!isAllDigits(years) || !years.endsWith("0") || (years.length() != 4 && years.length() != 2)) {
            return null;
        }
        String full = years.length() == 4 ? years : century(years);
        return full.compareTo("1000") < 0 || full.compareTo("2200") > 0
                ? null
                : new Part(TimeClass.DECADE, full.substring(0, 3), at, digits + 1);
    }

    /** "15:38", "3:38 pm", "3 p.m.", "five o'clock", "1530 GMT"; value is "15:38". */
    private @Nullable Part clock(int at) {
        String form = pieces.lower(at);
        Part meridiem = part(TimeClass.MERIDIEM, at + 1);
        int end = meridiem == null ? at + 1 : meridiem.end();
        if (form.indexOf(':') > 0 && CLOCK.matcher(form).matches()) {
            int colon = form.indexOf(':');
            return clock(at, end, form.substring(0, colon), form.substring(colon + 1, colon + 3), meridiem);
        }
        if (meridiem != null && form.length() <= 2 && isAllDigits(form)) {
            return clock(at, end, form, "00", meridiem);
        }
        if (form.length() == 4 && isAllDigits(form) && part(TimeClass.ZONE, at + 1) != null) {
            return clock(at, at + 1, form.substring(0, 2), form.substring(2), null);
        }
        Numeral numeral = numerals.at(at);
        if (numeral != null && pieces.lower(numeral.end()).equals("o'clock")) {
            return clock(at, numeral.end() + 1, Integer.toString(numeral.small()), "00", null);
        }
        return null;
    }

    private static @Nullable Part clock(int at, int end, String hour, String minute, @Nullable Part meridiem) {
        int hours = Integer.parseInt(hour);
        if (meridiem != null && hours <= 12) {
            hours = hours % 12 + meridiem.number();
        }
        try {
            LocalTime time = LocalTime.of(hours, Integer.parseInt(minute));
            return new Part(TimeClass.CLOCK, time.toString(), at, end);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isAllDigits(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Pieces.isDigit(form.charAt(i))) {
                return false;
            }
        }
        return !form.isEmpty();
    }
}
