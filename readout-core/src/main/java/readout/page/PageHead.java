package readout.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.news.Region.Kind;

/** What stands before the first paragraph of a plain text: title, deck, byline, stamps, captions, navigation. */
final class PageHead {
    /** Forms of verbs that a caption without a sentence does not have. */
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "said", "says", "could", "can", "did",
            "does", "may", "might", "should", "came", "went", "took", "made", "met", "told");

    private static final int MOST_WORDS_OF_A_DECK = 45;

    /** Capitalised words with particles between and no mark of punctuation. */
    private static final Pattern INSTITUTION =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]*(?: (?:of|the|for|and|in|on|de|\\p{Lu}[\\p{L}’'-]*)){1,8}");

    private final Lines lines;
    private final Furniture furniture;
    private final BodyRange body;
    private final int title;
    private final int end;

    PageHead(Lines lines, BodyRange body, Optional<String> headline) {
        this.lines = lines;
        this.furniture = lines.furniture();
        this.body = body;
        this.title = TitleLine.find(lines, headline).orElseGet(this::findTitle);
        this.end = firstParagraph();
    }

    /** Index of the first paragraph. */
    int end() {
        return end;
    }

    /** The role of a block before the first paragraph. */
    Kind kind(int i) {
        Block block = lines.get(i);
        if (i == title) {
            return Kind.TITLE;
        }
        if (furniture.isByline(block)) {
            return Kind.BYLINE;
        }
        if (furniture.isCredit(block) || isBesidePictureLabel(i)) {
            return Kind.CAPTION;
        }
        if (Dateline.isAlone(block)) {
            return Kind.DATELINE;
        }
        boolean stamp = furniture.stamp(block).isPresent() && !block.isProse();
        if (title >= 0 && i > title && !stamp && furniture.endsInNames(block)) {
            return Kind.CAPTION;
        }
        if (lines.isAside(i) || title < 0 || i < title) {
            return Kind.BOILERPLATE;
        }
        if (block.text().endsWith(".") && block.endsSentence()) {
            return isBareCaption(i) && !isDeck(i) ? Kind.CAPTION : Kind.DECK;
        }
        boolean line = block.words() >= 4 && !block.isNames() && !lines.isRepeated(i);
        return line ? Kind.DECK : Kind.BOILERPLATE;
    }

    /** True next to a line like {@code Image caption,}: the text for readers who do not see it, and the caption. */
    private boolean isBesidePictureLabel(int i) {
        return (i > 0 && furniture.isPictureLabel(lines.get(i - 1)))
                || (i + 1 < end && furniture.isPictureLabel(lines.get(i + 1)));
    }

    /**
     * The first line that reads like a headline; or a later one under which a rule stands, or that says what the body
     * says when the first, parted from it, does not: a button, a slogan, the name of an institution.
     */
    private int findTitle() {
        int best = -1;
        for (int i = 0; i < lines.size() && isBeforeBody(i); i++) {
            if (i + 1 < lines.size()
                    && lines.get(i + 1).words() == 0
                    && lines.get(i).isHeading()) {
                return i;
            }
            if (isHeadline(i) && (best < 0 || isWeak(best) || isBetter(i, best))) {
                best = i;
            }
        }
        return best;
    }

    private boolean isBetter(int i, int best) {
        int said = lines.wordsInBody(i, body);
        int saidByBest = lines.wordsInBody(best, body);
        return (saidByBest == 0 && said > 0 && i > best + 1)
                || (said >= saidByBest + 2 && isInstitution(lines.get(best).text()));
    }

    private static boolean isInstitution(String line) {
        return line.length() <= 60 && INSTITUTION.matcher(line).matches();
    }

    private boolean isBeforeBody(int i) {
        return i < body.first() || (i < body.end() && (!lines.get(i).isProse() || lines.isQuestion(i)));
    }

    private boolean isHeadline(int i) {
        Block block = lines.get(i);
        boolean first = i == 0 && block.words() >= 4 && block.words() <= 25 && block.isTitleCase() && block.isShort();
        return (block.isHeading() || first) && block.words() >= 2 && !lines.isAside(i) && !furniture.endsInNames(block);
    }

    /** True of a line that may be a headline when there is no better one: a name, two or three words. */
    private boolean isWeak(int i) {
        Block block = lines.get(i);
        return block.words() < 4 && (block.words() < 3 || block.isNames());
    }

    private int firstParagraph() {
        int i = body.first();
        while (i < body.end() && (i == title || !isFirstParagraph(i))) {
            i++;
        }
        return i;
    }

    private boolean isFirstParagraph(int i) {
        Block block = lines.get(i);
        if (!block.isProse() && !block.isSentence()) {
            return false;
        }
        boolean caption = furniture.isCredit(block) || furniture.endsInNames(block) || isBareCaption(i);
        return !caption && !furniture.isNotice(block) && !isDeck(i);
    }

    /** A short sentence without a finite verb that is said again, or that no other sentence follows. */
    private boolean isBareCaption(int i) {
        Block block = lines.get(i);
        if (block.words() > 16 || !block.endsSentence() || hasFiniteVerb(block.text())) {
            return false;
        }
        return lines.repeated(i) > 0.7
                || (i + 1 < lines.size() && !lines.get(i + 1).isSentence());
    }

    private static boolean hasFiniteVerb(String text) {
        for (String word : text.split("[^\\p{L}’']+")) {
            boolean past = word.length() > 4 && word.endsWith("ed") && Character.isLowerCase(word.charAt(0));
            if (past || FINITE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A sentence between the title and a byline or time stamp. */
    private boolean isDeck(int i) {
        Block block = lines.get(i);
        if (title < 0 || i < title || block.words() > MOST_WORDS_OF_A_DECK || !block.isShort()) {
            return false;
        }
        for (int j = i + 1; j < Math.min(lines.size(), i + 3); j++) {
            Block next = lines.get(j);
            if (furniture.isByline(next) || (furniture.stamp(next).isPresent() && !next.isSentence())) {
                return true;
            }
            if (next.isSentence()) {
                return false;
            }
        }
        return false;
    }
}
