package readout.report;

import readout.news.Article;

/**
 * The names by which links find articles, paragraphs and facts in the report. Ids may hold any character; names hold
 * only those that a link need not encode.
 */
public final class Anchors {

    private Anchors() {}

    /** Of an article. */
    public static String of(Article article) {
        return "a-" + plain(article.id());
    }

    /** Of a line of an article. */
    public static String of(Article article, int paragraph) {
        return "l" + paragraph + "-" + plain(article.id());
    }

    /** Of what one article tells. */
    public static String ofFact(String id) {
        return "f-" + plain(id);
    }

    /** Letters, digits and a few signs stay, others become {@code ~20~}, their code in hexadecimal. */
    private static String plain(String id) {
        StringBuilder out = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-:".indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('~').append(Integer.toHexString(c)).append('~');
            }
        }
        return out.toString();
    }
}
