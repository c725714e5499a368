package readout.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what elements are for by their tags, classes and ids. */
final class ElementNames {
    private static final Lexicon WORDS = Lexicon.read("html-names.txt");
    private static final Set<String> BESIDE = WORDS.set("beside");
    private static final Set<String> NEVER = WORDS.set("never");
    private static final Set<String> ARTICLE = WORDS.set("article");
    private static final Set<String> DECK = WORDS.set("deck");
    private static final Set<String> CAPTION = WORDS.set("caption");
    private static final Set<String> SKIPPED = WORDS.set("skipped");
    private static final Set<String> CONTAINERS = Set.of("html", "body", "main", "article", "form");
    private static final Pattern BOUNDARY = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern INVISIBLE =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*", Pattern.DOTALL);
    /** Names that tell of the subject or the surroundings of the element. */
    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(?<![\\w-])(?:tag|category|has|no|with|post-tag|is|not|channel|section)-[\\w-]+");

    private static final int LONGEST_NAME = 300;

    private ElementNames() {}

    /** True of elements that hold no words of the account, or are not shown. */
    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName())
                || element.hasAttr("hidden")
                || INVISIBLE.matcher(element.attr("style")).lookingAt()
                || element.attr("aria-hidden").equals("true")
                        && !element.normalName().equals("body");
    }

    /** True when the names of the element say that it stands beside the account. */
    static boolean isBeside(Element element) {
        if (CONTAINERS.contains(element.normalName())) {
            return false;
        }
        if (element.normalName().equals("header") && element.selectFirst("h1") == null) {
            return true;
        }
        String names = names(element);
        return !isArticleBody(element) && (has(names, BESIDE) || has(names, NEVER));
    }

    /** True when they say so in words that no publishing system uses for the account. */
    static boolean isNeverArticle(Element element) {
        return !CONTAINERS.contains(element.normalName()) && !isArticleBody(element) && has(names(element), NEVER);
    }

    /** True when the element is marked up as the body of an article (schema.org). */
    static boolean isArticleBody(Element element) {
        return element.attr("itemprop").contains("articleBody");
    }

    /** True when the names of the element say that it holds the article. */
    static boolean isArticle(Element element) {
        return element.normalName().equals("article")
                || element.normalName().equals("main")
                || isArticleBody(element)
                || has(names(element), ARTICLE);
    }

    /** True of the lines between headline and article. */
    static boolean isDeck(Element element) {
        return has(names(element), DECK);
    }

    /** True of pictures with their captions, and of captions. */
    static boolean isCaption(Element element) {
        if (CONTAINERS.contains(element.normalName())) {
            return false;
        }
        return element.normalName().equals("figcaption")
                || element.normalName().equals("figure")
                || has(names(element), CAPTION);
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role");
        String head = names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
        return ABOUT_OTHERS.matcher(head).replaceAll("");
    }

    private static boolean has(String names, Set<String> words) {
        if (names.isBlank()) {
            return false;
        }
        for (String word : BOUNDARY.split(names)) {
            if (words.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
