package readout.language;

import readout.language.TimeMatch.Part;

/** The words of a match, for those that rules write out and that decide its meaning. */
final class TimeWording {

    private final TimeMatch match;
    private final TimeText text;

    private final TimeContext context;

    TimeWording(TimeMatch match, TimeText text, TimeContext context) {
        this.match = match;
        this.text = text;
        this.context = context;
    }

    /**
     * True for the "today" that means these times: "today's world", and "Today, ..." with the present tense in an article
     * that calls the day of its publication by the weekday.
     */
    boolean isTheseTimes(Tense tense) {
        if (!match.value(TimeClass.DEICTIC).equals("0") || match.end() != match.first() + 1) {
            return false;
        }
        return ofToday()
                || (tense == Tense.PRESENT && context.namesItsDay() && match.first() == 0 && next().equals(","));
    }

    /** One of the next words after "today's" is one of those that age. */
    private boolean ofToday() {
        if (!next().equals("'s")) {
            return false;
        }
        for (int i = match.end() + 1; i < match.end() + 5; i++) {
            if (text.part(TimeClass.AGE, i) != null) {
                return true;
            }
        }
        return false;
    }

    boolean has(String word) {
        for (int i = match.first(); i < match.end(); i++) {
            if (text.pieces().lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The last word; "from now" in full. */
    String last() {
        String word = text.pieces().lower(match.end() - 1);
        return word.equals("now") ? "from now" : word;
    }

    /** The word after the match. */
    String next() {
        return text.pieces().lower(match.end());
    }

    /** The unit that the match speaks of, also when a rule writes it out; the last of several; else empty. */
    String unit() {
        for (int i = match.end() - 1; i >= match.first(); i--) {
            Part unit = text.part(TimeClass.UNIT, i);
            Part units = unit == null ? text.part(TimeClass.UNITS, i) : unit;
            if (units != null && !isOrdinal(i)) {
                return units.value();
            }
        }
        return "";
    }

    private boolean isOrdinal(int piece) {
        return text.pieces().lower(piece).equals("second") && piece + 1 < match.end();
    }
}
