package readout.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what elements are for by their tags, classes and ids. */
final class ElementNames {
    private static final Lexicon WORDS = Lexicon.read("html-names.txt");
    private static final int BESIDE = 1;
    private static final int NEVER = 2;
    private static final int ARTICLE = 4;
    private static final int DECK = 8;
    private static final int CAPTION = 16;
    private static final int EMBEDDED = 32;
    private static final int PULL_QUOTE = 64;
    private static final Map<String, Integer> MARKS = marks();
    private static final Set<String> SKIPPED = WORDS.set("skipped");
    private static final Set<String> CONTAINERS = Set.of("html", "body", "main", "article", "form");
    private static final Pattern INVISIBLE =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*", Pattern.DOTALL);
    /** Names that tell of the subject or the surroundings of the element. */
    private static final Pattern ABOUT_OTHERS =
            Pattern.compile("(?<![\\w-])(?:tag|category|has|no|with|post-tag|is|not|channel|section)-[\\w-]+");

    private static final String KEY = "readout.marks";
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
        return !isArticleBody(element) && !isEmbedded(element) && (has(element, BESIDE | NEVER));
    }

    /** True when they say so in words that no publishing system uses for the account. */
    static boolean isNeverArticle(Element element) {
        return !CONTAINERS.contains(element.normalName())
                && !isArticleBody(element)
                && !isEmbedded(element)
                && has(element, NEVER);
    }

    /** True of the words of a post that the account shows. */
    static boolean isInPost(Element element) {
        int up = 0;
        for (Element e = element; e != null && up < 4; e = e.parent(), up++) {
            if (isEmbedded(e)) {
                return true;
            }
        }
        return false;
    }

    /** True of what an account shows of others: a post of somebody whom it quotes. */
    private static boolean isEmbedded(Element element) {
        return has(element, EMBEDDED);
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
                || has(element, ARTICLE);
    }

    /** True of the lines between headline and article. */
    static boolean isDeck(Element element) {
        return has(element, DECK);
    }

    /** True of words of the account that are set apart to catch the eye. */
    static boolean isPullQuote(Element element) {
        return !CONTAINERS.contains(element.normalName()) && has(element, PULL_QUOTE);
    }

    /** True of pictures with their captions, and of captions. */
    static boolean isCaption(Element element) {
        if (CONTAINERS.contains(element.normalName())) {
            return false;
        }
        return element.normalName().equals("figcaption")
                || element.normalName().equals("figure")
                || has(element, CAPTION);
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("role");
        String head = names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
        return head.indexOf('-') < 0 ? head : ABOUT_OTHERS.matcher(head).replaceAll("");
    }

    private static boolean has(Element element, int marks) {
        return (marksOf(element) & marks) != 0;
    }

    /** What the names of an element say; looked up once for each element of a document. */
    private static int marksOf(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        if (element.attributes().userData(KEY) instanceof Integer known) {
            return known;
        }
        int marks = marksOf(names(element));
        element.attributes().userData(KEY, marks);
        return marks;
    }

    /** The marks of the words of {@code names}, which end before what is no letter, and before capitals. */
    private static int marksOf(String names) {
        int marks = 0;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean turn = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || turn) {
                if (i > start) {
                    marks |= MARKS.getOrDefault(names.substring(start, i).toLowerCase(Locale.ROOT), 0);
                }
                start = letter ? i : i + 1;
            }
        }
        return marks;
    }

    private static Map<String, Integer> marks() {
        Map<String, Integer> marks = new HashMap<>();
        String[] sections = {"beside", "never", "article", "deck", "caption", "embedded", "pullQuote"};
        for (int i = 0; i < sections.length; i++) {
            for (String word : WORDS.list(sections[i])) {
                marks.merge(word, 1 << i, (a, b) -> a | b);
            }
        }
        return Map.copyOf(marks);
    }
}
