package readout.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.news.ArticleFacts;

/** Keeps the articles of a run, so that those of one story can be laid side by side when all have been read. */
public interface Archive {

    /** Takes an article; its id was not taken before. */
    void add(ArticleFacts article);

    /** Gives an article back. Throws {@link IllegalArgumentException} when there is none with the id. */
    ArticleFacts article(String id);

    /** An archive in memory, for a few thousand articles. */
    static Archive inMemory() {
        Map<String, ArticleFacts> articles = new HashMap<>();
        return new Archive() {
            @Override
            public void add(ArticleFacts article) {
                articles.put(article.article().id(), article);
            }

            @Override
            public ArticleFacts article(String id) {
                return Optional.ofNullable(articles.get(id))
                        .orElseThrow(() -> new IllegalArgumentException("no article " + id));
            }
        };
    }
}
