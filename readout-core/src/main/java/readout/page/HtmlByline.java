package readout.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import readout.news.Region.Kind;
import readout.page.HtmlBlock.Form;

/**
 * Finds the lines of a page that name its authors: those that are written like a byline, and those that hold nothing but
 * the names that the page tells to machines.
 */
final class HtmlByline {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("(?iu)\\s*(?:[,;&|/•·–—]| (?:and|with)\\b)\\s*");
    private static final int MOST_WORDS = 16;
    private static final int SHORTEST_NAME = 4;
    /** Of more lines than this the others are a list of staff. */
    private static final int MOST_LINES = 6;

    private final Furniture furniture;
    private final List<String> authors;
    private final Set<String> given = new HashSet<>();

    /** @param byline the authors, as the page tells them to machines or shows them */
    HtmlByline(Furniture furniture, Optional<String> byline) {
        this.furniture = furniture;
        this.authors = BETWEEN_NAMES
                .splitAsStream(byline.orElse(""))
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
    }

    /** True when no line was found. */
    boolean isEmpty() {
        return given.isEmpty();
    }

    /** The part that a block is when it names authors and no block before it said the same; else empty. */
    Optional<HtmlBody.Part> part(HtmlBlock block) {
        return namesAuthors(block) && given.size() < MOST_LINES && given.add(HtmlRules.letters(block.text()))
                ? Optional.of(new HtmlBody.Part(block.text(), Kind.BYLINE))
                : Optional.empty();
    }

    private boolean namesAuthors(HtmlBlock block) {
        if (block.words() > MOST_WORDS || block.isProse() || block.form() == Form.CAPTION) {
            return false;
        }
        return furniture.isByline(block.asPlain())
                || authors.stream().anyMatch(name -> isNamed(name, Stated.names(block.text()), block.form()));
    }

    /** True when a line is about a name, which opens it or stands after a date; a heading must open with it. */
    private static boolean isNamed(String name, String line, Form form) {
        int at = line.indexOf(name);
        boolean whole = at == 0 || at > 0 && !Character.isLetterOrDigit(line.charAt(at - 1));
        return whole && (at == 0 || form != Form.HEADING);
    }
}
