package readout.eval.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An article as a page on the web, with what stands around articles: navigation, share bars, teasers, comments,
 * notices, scripts and styles. Each outlet has one of some designs. The same article gives the same page.
 */
public final class GeneratedPage {

    private static final List<String> SECTIONS =
            List.of("World", "Trade", "Politics", "Business", "Culture", "Sport", "Opinion", "Weather", "Video");
    private static final List<String> BOXES = List.of("div", "section", "aside");

    private final GeneratedArticle article;
    private final int ballast;
    private final int design;
    private final StringBuilder html = new StringBuilder();

    private GeneratedPage(GeneratedArticle article, int ballast) {
        this.article = article;
        this.ballast = ballast;
        this.design = Math.floorMod(article.outlet().hashCode(), 12);
    }

    /**
     * The page as HTML, UTF-8 when it becomes bytes.
     *
     * @param ballast lines of styles and scripts; pages of news have far more of them than of text
     */
    public static String html(GeneratedArticle article, int ballast) {
        GeneratedPage page = new GeneratedPage(article, ballast);
        page.head();
        page.top();
        page.account();
        page.bottom();
        return page.html.toString();
    }

    /** Where the page stands; nobody can have a name under {@code .example}. */
    public static String url(GeneratedArticle article) {
        return "https://" + article.outlet().toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/"
                + article.published().toString().replace('-', '/') + "/" + article.id();
    }

    private void head() {
        html.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(article.title()))
                .append(design % 2 == 0 ? " | " + article.outlet() : "")
                .append("</title>\n<link rel=\"canonical\" href=\"")
                .append(url(article))
                .append("\">\n");
        if (design % 3 == 0) {
            html.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
                    .append(article.title())
                    .append("\",\"datePublished\":\"")
                    .append(article.published())
                    .append("T09:00:00Z\",\"publisher\":{\"name\":\"")
                    .append(article.outlet())
                    .append("\"}}</script>\n");
        } else {
            html.append("<meta property=\"og:site_name\" content=\"")
                    .append(article.outlet())
                    .append("\"><meta property=\"article:published_time\" content=\"")
                    .append(article.published())
                    .append("T09:00:00Z\">\n");
        }
        html.append("<style>");
        for (int i = 0; i < ballast / 2; i++) {
            html.append(".c").append(i).append("{margin:").append(i % 7).append("px}\n");
        }
        html.append("</style><script>var d=[");
        for (int i = 0; i < ballast / 2; i++) {
            html.append('"').append(article.id()).append(i).append("\",");
        }
        html.append("0];</script></head>\n");
    }

    private void top() {
        html.append("<body class=\"d").append(design).append("\"><header><nav><ul>");
        for (String section : SECTIONS) {
            html.append("<li><a href=\"/")
                    .append(section)
                    .append("\">")
                    .append(section)
                    .append("</a></li>");
        }
        html.append("</ul></nav></header>\n<div class=\"cookie-notice\"><p>We use cookies to count our readers."
                + " By going on you agree.</p><button>Agree</button></div>\n");
    }

    private void account() {
        boolean element = design % 2 == 0;
        html.append(element ? "<main><article>" : "<div id=\"content\"><div class=\"story-body\">");
        html.append("<h1>")
                .append(escaped(article.title()))
                .append("</h1>\n<p class=\"byline\">By our correspondent</p>");
        html.append("<time datetime=\"")
                .append(article.published())
                .append("\">")
                .append(article.published());
        html.append(
                "</time>\n<ul class=\"share\"><li><a href=\"#\">Share</a></li><li><a href=\"#\">Mail</a></li></ul>\n");
        List<String> paragraphs = new ArrayList<>(List.of(article.text().split("\n\n")));
        for (int i = 0; i < paragraphs.size(); i++) {
            html.append(design % 4 == 3 ? "<div class=\"par\">" : "<p>").append(escaped(paragraphs.get(i)));
            html.append(design % 4 == 3 ? "</div>\n" : "</p>\n");
            if (i == 1) {
                box("Read more", 3);
            }
        }
        html.append(element ? "</article></main>\n" : "</div></div>\n");
    }

    private void bottom() {
        box("Related", 6);
        box("Most read", 10);
        html.append("<form class=\"newsletter\"><p>Get the news of the day by mail every morning.</p><input></form>\n");
        for (int i = 0; i < design; i++) {
            html.append("<div class=\"comment\"><b>reader")
                    .append(i)
                    .append("</b><p>I had seen this coming")
                    .append(" for years.</p></div>\n");
        }
        html.append("<footer><p>Copyright ")
                .append(article.published().getYear())
                .append(' ')
                .append(article.outlet());
        html.append(". All rights reserved.</p></footer></body></html>\n");
    }

    private void box(String heading, int teasers) {
        String element = BOXES.get(design % BOXES.size());
        html.append('<')
                .append(element)
                .append(" class=\"box\"><h3>")
                .append(heading)
                .append("</h3><ul>");
        for (int i = 0; i < teasers; i++) {
            html.append("<li><a href=\"/t").append(i).append("\">Other states speak of other things, part ");
            html.append(i + 1).append("</a></li>");
        }
        html.append("</ul></").append(element).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
