package readout.language;

import java.util.Set;
import readout.language.TimeRules.Operation;

/** Whether words that look like a time are one here: not "may", "fall", "1,900 people", "Theresa May" or "a second". */
final class TimeSense {

    private static final Set<String> OF_YEARS = Set.of(
            "in",
            "since",
            "by",
            "of",
            "until",
            "till",
            "from",
            "during",
            "before",
            "after",
            "to",
            "year",
            "and",
            "for",
            "than",
            "between",
            "throughout",
            "circa",
            "late",
            "early",
            "mid",
            "through",
            "or",
            "-");
    private static final Set<String> CURRENCY_SIGNS = Set.of("$", "€", "£", "¥", "no", "no.", "#", "%");
    private static final Set<String> AMBIGUOUS_MONTHS =
            Set.of("may", "march", "april", "june", "august", "jan", "mar.");
    private static final Set<String> AMBIGUOUS_SEASONS = Set.of("spring", "fall");
    private static final Set<String> BEFORE_MONTHS = Set.of(
            "in", "of", "since", "by", "until", "till", "from", "to", "during", "before", "after", "through", "for",
            "and", "or", "-", "last", "next", "this", "early", "late", "mid", "between", "each", "every", ",", "(");

    private final TimeText text;

    TimeSense(TimeText text) {
        this.text = text;
    }

    boolean isTime(Operation operation, TimeMatch match) {
        int first = match.first();
        boolean alone = match.end() == first + 1;
        if (isVerbLast(first)) {
            return false;
        }
        return switch (operation) {
            case YEAR -> match.has(TimeClass.YEAR) && alone ? isYear(match, first) : true;
            case MONTH -> !alone || isMonth(first);
            case SEASON -> isSeason(match);
            case DATE -> !match.has(TimeClass.WEEKDAY) || !isPartOfName(match);
            case SET -> !match.has(TimeClass.FREQ) || !isPartOfName(match);
            case REF -> isReference(match);
            case DURATION -> isLength(match);
            default -> true;
        };
    }

    /** "The talks will last two days", "begin on Monday and last two days". */
    private boolean isVerbLast(int first) {
        Pieces pieces = text.pieces();
        return pieces.lower(first).equals("last")
                && (pieces.tag(first).startsWith("VB")
                        || Set.of("and", "to", "will", "would", "may", "might", "can", "could", "not")
                                        .contains(pieces.lower(first - 1))
                                && text.pieces().tag(first + 1).matches("CD|DT|IN|RB|JJ"));
    }

    private boolean isYear(TimeMatch match, int at) {
        Pieces pieces = text.pieces();
        String before = pieces.lower(at - 1);
        if (CURRENCY_SIGNS.contains(before) || (pieces.isGlued(at) && !before.equals("(") && !isMark(before))) {
            return false;
        }
        String next = pieces.lower(at + 1);
        if (next.equals("%") || next.equals("percent") || next.equals("per")) {
            return false;
        }
        String tag = pieces.tag(at + 1);
        if (OF_YEARS.contains(before)) {
            return !tag.equals("NNS") || pieces.lower(at).compareTo("1900") > 0 && before.equals("of");
        }
        int year = match.number(TimeClass.YEAR, 0);
        return year >= 1900 && year < 2100 && !tag.equals("NNS") && !tag.equals("NNPS");
    }

    private static boolean isMark(String word) {
        return word.equals("-") || word.equals("\"") || word.equals("\u201c") || word.equals("/") || word.equals("'");
    }

    /** "fall" and "spring" only with a year, "last" or the like, or after "in the". */
    private boolean isSeason(TimeMatch match) {
        Pieces pieces = text.pieces();
        boolean ambiguous = AMBIGUOUS_SEASONS.contains(pieces.lower(match.end() - 1));
        boolean dated = match.has(TimeClass.YEAR) || match.has(TimeClass.REL) || match.has(TimeClass.MOD);
        boolean inThe = match.end() == match.first() + 2
                && pieces.lower(match.first() - 1).equals("in")
                && !pieces.lower(match.end()).equals("of");
        return !ambiguous || dated || inThe;
    }

    private boolean isMonth(int at) {
        Pieces pieces = text.pieces();
        String month = pieces.lower(at);
        if (!pieces.tag(at).startsWith("NN") && !pieces.tag(at).isEmpty() && AMBIGUOUS_MONTHS.contains(month)) {
            return BEFORE_MONTHS.contains(pieces.lower(at - 1))
                    && !pieces.lower(at - 1).equals("to");
        }
        boolean named = AMBIGUOUS_MONTHS.contains(month)
                && ((pieces.isCapitalised(at - 1) && at > 1) || pieces.isCapitalised(at + 1));
        return !named || BEFORE_MONTHS.contains(pieces.lower(at - 1));
    }

    /** "The Sunday Times", "People's Daily". */
    private boolean isPartOfName(TimeMatch match) {
        Pieces pieces = text.pieces();
        int first = match.first();
        int end = match.end();
        if (match.has(TimeClass.FREQ)) {
            return first > 0 && pieces.isCapitalised(first);
        }
        boolean theBefore =
                pieces.lower(first - 1).equals("the") && pieces.tag(end).startsWith("NNP");
        return end == first + 1 && theBefore && pieces.isCapitalised(end);
    }

    private boolean isReference(TimeMatch match) {
        Pieces pieces = text.pieces();
        int first = match.first();
        String word = pieces.lower(first);
        if (word.equals("once")) {
            return match.end() > first + 1
                    || (!pieces.lower(first - 1).equals("at")
                            && pieces.tag(first).equals("RB")
                            && !pieces.lower(first + 1).equals("again")
                            && !pieces.lower(first + 1).equals("more"));
        }
        return !word.equals("previously") || !pieces.lower(first + 1).equals("-");
    }

    /** Not "a second", "a quarter of the votes", nor the "a year" of "a year-on-year rise". */
    private boolean isLength(TimeMatch match) {
        Pieces pieces = text.pieces();
        String first = pieces.lower(match.first());
        String last = pieces.lower(match.end() - 1);
        if (pieces.lower(match.end()).equals("-") && pieces.isGlued(match.end())) {
            return false;
        }
        boolean part = last.startsWith("quarter") && pieces.lower(match.end()).equals("of");
        return !part
                && !((first.equals("a") || first.equals("the") || first.equals("another")) && last.equals("second"));
    }
}
