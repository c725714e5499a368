package readout.web;

import readout.news.Article;
import readout.news.Entry;
import readout.report.ArticleLinks;

/** Addresses of pages whose names come from articles. */
public final class Links {

    /** Articles have pages of their own. */
    static final ArticleLinks PAGES = new Pages();

    private static class Pages implements ArticleLinks {
        @Override
        public String to(Article article) {
            return Links.article(article.id());
        }

        @Override
        public String to(Article article, int paragraph) {
            return to(article) + "#l" + paragraph;
        }
    }

    /** Entries of stories have pages of their own too. */
    static final ArticleLinks STORIES = new Pages() {
        @Override
        public String to(Entry entry, String anchor) {
            return entry(entry) + "#" + anchor;
        }
    };

    private Links() {}

    /** The page of an entry {@code sN.eK} of a story. */
    public static String entry(Entry entry) {
        return "/stories/" + entry.id().substring(1).replace(".e", "/");
    }

    /** The page of an article. */
    public static String article(String id) {
        return "/article?id=" + Asked.encoded(id);
    }

    /** A fact on the page of its article. */
    public static String fact(String article, String fact) {
        return article(article) + "#" + Asked.encoded(fact);
    }

    /** The page of an actor. */
    public static String actor(String name) {
        return "/actor?name=" + Asked.encoded(name);
    }

    /** The facts of an actor, of one kind unless it is blank. */
    public static String search(String actor, String kind) {
        return "/search?actor=" + Asked.encoded(actor) + (kind.isEmpty() ? "" : "&kind=" + Asked.encoded(kind));
    }
}
