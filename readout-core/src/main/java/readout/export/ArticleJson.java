package readout.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import readout.news.Article;
import readout.news.Outlet;
import readout.news.Published;
import readout.news.Region;

/** An article as a line of {@code articles.jsonl}. */
final class ArticleJson {

    private ArticleJson() {}

    static ObjectNode of(Article article) {
        return new Fields()
                .put("id", article.id())
                .put("source", article.source())
                .put("outlet", article.outlet().map(Outlet::name))
                .put("title", article.title())
                .put("byline", article.byline())
                .put("published", article.published().map(Published::toString))
                .put("publishedHow", article.published().map(p -> p.how().label()))
                .put("publishedReason", article.published().map(Published::reason))
                .put("language", article.language())
                .putIf("truncated", article.truncated())
                .put("sha256", article.sha256())
                .put("text", article.text())
                .list("regions", article.regions(), ArticleJson::region)
                .object();
    }

    private static ObjectNode region(Region region) {
        return new Fields()
                .put("start", region.span().start())
                .put("end", region.span().end())
                .put("kind", region.kind().label())
                .object();
    }
}
