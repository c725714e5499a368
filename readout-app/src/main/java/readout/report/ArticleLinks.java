package readout.report;

import readout.news.Article;
import readout.news.Entry;

/** Where articles are shown in full, and where the words of an entry: what leads to the text around them. */
public interface ArticleLinks {

    /** In the report itself. */
    ArticleLinks IN_REPORT = new ArticleLinks() {
        @Override
        public String to(Article article) {
            return "#" + Anchors.of(article);
        }

        @Override
        public String to(Article article, int paragraph) {
            return "#" + Anchors.of(article, paragraph);
        }
    };

    /** The address of an article. */
    String to(Article article);

    /** The address of a line of an article, counted from 0. */
    String to(Article article, int paragraph);

    /** The address of what one article says of an entry; on the same page unless there is one for each entry. */
    default String to(Entry entry, String anchor) {
        return "#" + anchor;
    }
}
