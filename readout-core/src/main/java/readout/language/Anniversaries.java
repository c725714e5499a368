package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The year in which a sentence is written that speaks of an anniversary of something whose year is known. */
final class Anniversaries {

    private record Origin(int year, KnownWords words) {}

    private static final List<Origin> ORIGINS = load();
    private static final int MOST_YEARS = 1000;

    private Anniversaries() {}

    private static List<Origin> load() {
        List<Origin> out = new ArrayList<>();
        for (List<String> row : WordFile.rows("anniversaries.txt")) {
            out.add(new Origin(Integer.parseInt(row.get(0)), KnownWords.of(row.subList(1, row.size()))));
        }
        return out;
    }

    /** The number of years that an "80th anniversary" or "80 years since" in the pieces counts; empty when there is none. */
    static OptionalInt years(Pieces pieces, Numerals numerals) {
        for (int i = 0; i < pieces.size(); i++) {
            Numerals.Numeral numeral = numerals.at(i);
            if (numeral != null && numeral.small() > 0 && numeral.small() <= MOST_YEARS) {
                String next = pieces.lower(numeral.end());
                boolean ordinal = numeral.kind() == Numerals.Kind.ORDINAL && next.equals("anniversary");
                boolean since =
                        next.equals("years") && pieces.lower(numeral.end() + 1).equals("since");
                if (ordinal || since) {
                    return OptionalInt.of(numeral.small());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The year of what a sentence commemorates, if it is known. */
    static OptionalInt origin(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return ORIGINS.stream()
                .filter(origin -> origin.words().standIn(lower))
                .mapToInt(Origin::year)
                .findFirst();
    }
}
