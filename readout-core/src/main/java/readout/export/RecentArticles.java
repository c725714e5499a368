package readout.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.news.ArticleFacts;

/**
 * The articles that were read back last, as many as were written in a few megabytes, and at least one: the passages of a
 * page are of few articles, each asked for many times.
 */
final class RecentArticles {

    private static final long MOST_BYTES = 2_000_000;

    private record Kept(ArticleFacts article, int bytes) {}

    private final Map<String, Kept> kept = new HashMap<>();
    private final Deque<String> order = new ArrayDeque<>();
    private long bytes;

    Optional<ArticleFacts> get(String id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::article);
    }

    /** Keeps an article that is not kept yet, and lets go of those that came first. */
    void put(ArticleFacts article, int length) {
        while (!order.isEmpty() && bytes + length > MOST_BYTES) {
            Kept oldest = kept.remove(order.remove());
            bytes -= oldest == null ? 0 : oldest.bytes();
        }
        String id = article.article().id();
        kept.put(id, new Kept(article, length));
        order.add(id);
        bytes += length;
    }

    void clear() {
        kept.clear();
        order.clear();
        bytes = 0;
    }
}
