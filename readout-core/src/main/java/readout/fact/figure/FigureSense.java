package readout.fact.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import readout.fact.Tree;
import readout.language.Sentence;
import readout.news.Span;
import readout.news.Timex;

/** Which quantities are figures that an analyst would keep, and which only look like it. */
final class FigureSense {

    private static final Set<String> RANKED_AFTER =
            Set.of("the", "'s", "\u2019s", "its", "their", "our", "his", "her", "s");
    private static final Set<String> SMALL = Set.of("one", "two", "both");
    private static final Set<String> AWAY = Set.of("ago", "later", "earlier", "before", "after");
    private static final Pattern PERIOD =
            Pattern.compile("\\b(past|last|next|coming|previous|following|first|recent)\\b", Pattern.CASE_INSENSITIVE);

    private FigureSense() {}

    /** The reason why a quantity is no figure, or the empty string. */
    static String objection(Position at, List<Timex> timexes) {
        return switch (at.quantity().amount().unit()) {
            case "ordinal" -> ordinal(at);
            case "rank" -> rank(at);
            case "count" -> count(at);
            case "day", "week", "month", "year", "hour", "minute", "second", "decade", "quarter", "century" ->
                length(at, timexes);
            default -> "";
        };
    }

    private static String ordinal(Position at) {
        Sentence sentence = at.sentence();
        int next = at.quantity().last() + 1;
        if (next >= sentence.size() || !isModifier(sentence, at.quantity().last())) {
            return "an ordinal that counts nothing";
        }
        boolean small = at.quantity().amount().number().intValue() < 4;
        for (int i = next; i < Math.min(next + 4, sentence.size()); i++) {
            if (FigureWords.ORDINAL_FIGURE.value(sentence, i).isPresent()) {
                return "";
            }
            if (FigureWords.ORDINAL_NAME.value(sentence, i).isPresent() || !isNominal(sentence, i)) {
                break;
            }
        }
        boolean named = sentence.tag(next).startsWith("NNP")
                || FigureWords.ORDINAL_NAME.value(sentence, next).isPresent();
        return small || named ? "an ordinal in a title or an idiom" : "";
    }

    private static boolean isModifier(Sentence sentence, int token) {
        return sentence.tag(token).startsWith("JJ")
                || sentence.tag(token).equals("CD")
                || sentence.tag(token).startsWith("NN");
    }

    private static boolean isNominal(Sentence sentence, int token) {
        String tag = sentence.tag(token);
        return tag.startsWith("JJ")
                || tag.startsWith("NN")
                || tag.equals("HYPH")
                || tag.equals("CD")
                || tag.equals("VBG");
    }

    /** "the world's largest importer"; not "leading economists" or "top officials". */
    private static String rank(Position at) {
        Sentence sentence = at.sentence();
        int before = at.quantity().first() - 1;
        boolean owned = before >= 0 && RANKED_AFTER.contains(sentence.lower(before));
        int noun = at.noun();
        boolean singular = noun != Tree.NONE
                && (sentence.tag(noun).equals("NN") || sentence.tag(noun).equals("NNP"));
        boolean leading = sentence.lower(at.quantity().last()).equals("leading");
        if (leading && before >= 0 && sentence.lower(before).equals("the")) {
            return "no order of size";
        }
        return owned && singular ? "" : "no order of size";
    }

    private static String count(Position at) {
        Sentence sentence = at.sentence();
        boolean counts =
                at.noun() != Tree.NONE || at.quantity().last() > at.quantity().number();
        boolean plain = at.quantity().amount().qualifier().isEmpty();
        counts |= at.tree().child(at.top(), "nsubj") != Tree.NONE;
        if (!counts && plain && !at.is("nsubj") && !at.is("obj") && !at.is("obl") && !at.is("nmod")) {
            return "a number that counts nothing";
        }
        if (plain
                && SMALL.contains(sentence.lower(at.quantity().number()))
                && at.quantity().first() == at.quantity().last()) {
            return "a small number in words";
        }
        if (plain && numbersAName(at)) {
            return "a number in a name";
        }
        int noun = at.noun();
        boolean name = noun != Tree.NONE && sentence.tag(noun).startsWith("NNP") && plain;
        return name ? "a number in a name" : "";
    }

    /** "Highway 66", "Article 5", "Room 214": a word with a capital before, no noun after. */
    private static boolean numbersAName(Position at) {
        Sentence sentence = at.sentence();
        int before = at.quantity().first() - 1;
        int after = at.quantity().last() + 1;
        boolean capital = before >= 0
                && sentence.tag(before).startsWith("N")
                && Character.isUpperCase(sentence.form(before).charAt(0));
        boolean counted = after < sentence.size() && sentence.tag(after).matches("N.*|JJ.*|VBG|IN|CD|HYPH");
        return capital
                && !counted
                && Character.isDigit(sentence.form(before + 1).charAt(0));
    }

    /** "over the past two years" is a period, and so is "the first 11 months". */
    private static String length(Position at, List<Timex> timexes) {
        Sentence sentence = at.sentence();
        Span amount = at.quantity().amount().span();
        for (Timex timex : timexes) {
            if (timex.span().overlaps(amount) && timex.span().start() < amount.start()) {
                String before = sentence.text().substring(timex.span().start(), amount.start());
                if (PERIOD.matcher(before).find()) {
                    return "a period";
                }
            }
        }
        int end = at.quantity().last() + 1;
        return end < sentence.size() && AWAY.contains(sentence.lower(end)) ? "a period" : "";
    }
}
