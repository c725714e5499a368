package readout.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by their form the lines that stand on a page beside the account: credits, notices, addresses, stamps. */
final class Furniture {
    private static final Lexicon WORDS = Lexicon.read("furniture.txt");
    private static final String PICTURE = "(?:" + WORDS.alternatives("picture") + ")";
    private static final String CREDIT_MARKS = ":/|–—[(";
    private static final Pattern PICTURE_LABEL =
            Pattern.compile("(?iu)(?:" + PICTURE + ")? ?caption ?[,:]?|" + PICTURE + "[,:]");
    private static final Pattern CREDIT_START = Pattern.compile(
            "(?iu)^[\\[(]?" + PICTURE + "(?: (?:by|from|courtesy(?: of)?|credit|source))?(?:\\s*[:/|]|\\s+[–—-]\\s).*");
    private static final Pattern CREDIT_END = Pattern.compile(
            "(?iu).*[\\[(](?=[^\\[\\]()]*(?:[:/|]|\\b(?:by|credit|courtesy)\\b))[^\\[\\]()]{0,60}\\b" + PICTURE
                    + "\\b[^\\[\\]()]{0,60}[\\])]\\.?$|.*\\b" + PICTURE
                    + "(?: (?:by|from|courtesy of))?\\s*[:/|] ?(?-i:\\p{Lu})[^.“\"]{1,60}\\.?$",
            Pattern.DOTALL);
    private static final Pattern TRAILING_NAMES = Pattern.compile(
            ".*[.!?”\"] ?[\\[(©]? ?(?:\\p{Lu}[\\p{L}.'’-]*(?: ?[/|,] ?| |$)){1,5}[\\])]?$", Pattern.DOTALL);
    private static final Pattern CONTACT = Pattern.compile("(?iu).*(?:https?://|www\\.|\\S@\\S+\\.\\w|\\[email\\W"
            + "|\\b[a-z0-9-]{2,}\\.(?:com|org|net|info|news|io|co|tv|press)\\b|\\+?\\(?\\d{2,4}\\)?[ -]\\d{5,}).*");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?iu)(?:.*\\s)?(?:©|\\(c\\) ?\\d{4}|copyright (?:by|\\d|\\p{Lu}|©)|all rights reserved).*",
            Pattern.DOTALL);
    private static final Pattern TRAIL_MARK = Pattern.compile(" ?[>»›|/·•] ?");
    private static final int TRAIL_STEPS = 7;
    private static final int TRAIL_STEP = 40;
    private static final Pattern LABELLED =
            Pattern.compile("^(\\p{Lu}[\\p{L}’'&-]*(?: [\\p{L}’'&-]+){0,3}) ?[:|»›>] ?(\\S.*)$", Pattern.DOTALL);
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:By|BY|by|Written by|Story by|Words by|From|Text by) (?:\\p{Lu}[\\p{L}.'’-]+|our|staff|a)(?:["
                    + " ,|/&–—-]+(?:and|in|for|of|the|with|at|from|staff|our|[\\p{Lu}\\d][\\p{L}\\d.:'’-]*|[a-z]+))*+\\.?$");
    private static final Pattern ADDRESS_START = Pattern.compile(
            "(?iu)^(?:please |for more[^.]{0,40}, )?(?:" + WORDS.alternatives("address") + ")\\b.*", Pattern.DOTALL);
    private static final Pattern READER = Pattern.compile("\\b(?:" + WORDS.alternatives("reader") + ")\\b");
    private static final Pattern NOTICE =
            Pattern.compile("(?iu)^[\\[(*_–—-]* ?(?:" + WORDS.alternatives("notice") + ")\\b.*", Pattern.DOTALL);
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> LABELS = WORDS.set("label");

    /** A date or time of publication in a line that says little else. */
    Optional<DateStamp> stamp(Block block) {
        return block.words() <= 24 && block.isShort() ? DateStamp.in(block.text()) : Optional.empty();
    }

    /** True of a caption that ends in a credit, and of a credit alone. */
    boolean isCredit(Block block) {
        return block.isShort()
                && hasCreditMark(block.text())
                && (CREDIT_START.matcher(block.text()).matches()
                        || CREDIT_END.matcher(block.text()).matches());
    }

    /** Every form of credit has one of these; most paragraphs have none, and the patterns are dear. */
    private static boolean hasCreditMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CREDIT_MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** True of a line that says that a caption follows: {@code Image caption,} */
    boolean isPictureLabel(Block block) {
        return block.words() <= 3 && PICTURE_LABEL.matcher(block.text()).matches();
    }

    /** True of a sentence followed by names without a sentence: {@code The two ministers. Ana Kolt/Meridian}. */
    boolean endsInNames(Block block) {
        return block.isShort()
                && !block.endsSentence()
                && TRAILING_NAMES.matcher(block.text()).matches();
    }

    /** True when it turns to the reader, states rights, or tells who worked on the text. */
    boolean isNotice(Block block) {
        String text = block.text();
        if (text.length() > 3 * Block.SHORT || text.startsWith("“") || text.startsWith("\"")) {
            return false;
        }
        return NOTICE.matcher(text).matches()
                || (block.isShort() && RIGHTS.matcher(text).matches())
                || (ADDRESS_START.matcher(text).matches()
                        && READER.matcher(text).find());
    }

    /** How much a text turns to its reader: 1 when it opens with a call, 1 when it names the reader or the means. */
    int calls(Block block) {
        String text = block.isShort() ? block.text() : block.text().substring(0, Block.SHORT);
        return (ADDRESS_START.matcher(text).matches() ? 1 : 0)
                + (READER.matcher(text).find() ? 1 : 0);
    }

    /** True when it opens with a word that pages print before a link: {@code Related: …}, {@code Read more: …}. */
    boolean opensWithLabel(Block block) {
        int colon = block.isShort() ? block.text().indexOf(':') : -1;
        return colon > 0 && colon < 30 && LABELS.contains(letters(block.text().substring(0, colon)));
    }

    /** True of a line that is mostly an address: of the web, of mail, of a telephone. */
    boolean isContact(Block block) {
        return block.words() <= 20 && CONTACT.matcher(block.text()).matches();
    }

    /** True of a path through a site and of links side by side: {@code Home > World > Trade}. */
    boolean isTrail(Block block) {
        return block.words() <= 20
                && block.text().length() <= TRAIL_STEPS * (TRAIL_STEP + 3)
                && !block.endsSentence()
                && hasSteps(block.text());
    }

    /** Whether marks part a line into a few short pieces. */
    private static boolean hasSteps(String text) {
        String[] steps = TRAIL_MARK.split(text, -1);
        if (steps.length < 2 || steps.length > TRAIL_STEPS) {
            return false;
        }
        for (String step : steps) {
            if (step.isEmpty() || step.length() > TRAIL_STEP || step.chars().anyMatch(c -> ".!?".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** The label of a line like {@code LABEL: what it leads to}, where what follows is no sentence. */
    Optional<String> label(Block block) {
        if (!block.isShort() || block.endsSentence() && !block.text().endsWith("?")) {
            return Optional.empty();
        }
        Matcher match = LABELLED.matcher(block.text());
        return match.matches() ? Optional.of(match.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** True of a line that names the authors. */
    boolean isByline(Block block) {
        return block.words() >= 2
                && block.words() <= 16
                && block.isShort()
                && BYLINE.matcher(block.text()).matches();
    }

    /** True of a single word that pages print as a button or heading of a list. */
    boolean isButton(Block block) {
        return block.words() <= 1 && LABELS.contains(letters(block.text()));
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
