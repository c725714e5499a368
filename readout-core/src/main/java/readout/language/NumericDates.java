package readout.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.language.TimeMatch.Part;
import readout.news.PartialDate;

/** Dates in digits alone: "2025-05-09", "9/5/2025", "09.05.2025". */
final class NumericDates {

    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");

    private NumericDates() {}

    /** The date that begins at this piece, its value in ISO 8601; null when it is none that exists. */
    static @Nullable Part part(Pieces pieces, int at) {
        String form = pieces.lower(at);
        if (!pieces.isDigits(at) || form.length() > 10) {
            return null;
        }
        if (DOTTED.matcher(form).matches()) {
            String[] parts = form.split("\\.");
            return date(at, at + 1, parts[2], parts[1], parts[0]);
        }
        String mark = pieces.lower(at + 1);
        boolean row = (mark.equals("-") || mark.equals("/"))
                && pieces.lower(at + 3).equals(mark)
                && pieces.isGlued(at + 1)
                && pieces.isGlued(at + 2)
                && pieces.isGlued(at + 3)
                && pieces.isGlued(at + 4);
        return row ? row(at, form, pieces.lower(at + 2), pieces.lower(at + 4)) : null;
    }

    private static @Nullable Part row(int at, String one, String two, String three) {
        if (one.length() == 4) {
            return date(at, at + 5, one, two, three);
        }
        if (three.length() != 4) {
            return null;
        }
        Part american = date(at, at + 5, three, one, two);
        return american != null ? american : date(at, at + 5, three, two, one);
    }

    private static @Nullable Part date(int at, int end, String year, String month, String day) {
        if (month.length() > 2 || day.length() > 2) {
            return null;
        }
        Optional<PartialDate> date = PartialDate.parse(year + "-" + padded(month) + "-" + padded(day));
        return date.map(d -> new Part(TimeClass.NUMERIC, d.toString(), at, end)).orElse(null);
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
