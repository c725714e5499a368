package readout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.page.PageReader;
import readout.source.Item;
import readout.source.Sources;

/**
 * Proves facts by reading their sources again: the bytes must have the hash that is kept with the article, and the words
 * at the places of the evidence must be those that were read.
 */
public final class Receipts {

    private final PageReader pages = new PageReader();
    private final Map<String, List<ArticleFacts>> byHash = new HashMap<>();
    private final Map<String, List<ArticleFacts>> bySource = new HashMap<>();
    private final Map<String, Receipt> receipts = new LinkedHashMap<>();

    /** What became of the source of an article. */
    public enum State {
        /** Its bytes are those that were read. */
        UNCHANGED,
        /** It is there with other bytes. */
        CHANGED,
        /** It is not there, or cannot be read. */
        GONE
    }

    /**
     * The proof of the facts of one article.
     *
     * @param facts how many facts the article has
     * @param proven how many of them stand, word for word, at their places in the source as it is now
     */
    public record Receipt(Article article, State state, int facts, int proven) {

        /** Whether the source is what it was, and every fact stands in it. */
        public boolean holds() {
            return state == State.UNCHANGED && facts == proven;
        }
    }

    private Receipts(List<ArticleFacts> claims) {
        for (ArticleFacts claim : claims) {
            Article article = claim.article();
            byHash.computeIfAbsent(article.sha256(), k -> new ArrayList<>()).add(claim);
            bySource.computeIfAbsent(article.source(), k -> new ArrayList<>()).add(claim);
            receipts.put(
                    article.id(), new Receipt(article, State.GONE, claim.facts().size(), 0));
        }
    }

    /**
     * The receipts of articles, in their order.
     *
     * @param inputs files and folders in which their sources lie
     */
    public static List<Receipt> of(List<ArticleFacts> claims, List<String> inputs) {
        Receipts receipts = new Receipts(claims);
        try (Stream<Item> items = Sources.open(inputs, Sources.Options.usual())) {
            items.forEach(item -> {
                if (item instanceof Item.Document document) {
                    receipts.compare(receipts.pages.read(document.page()));
                }
            });
        }
        return List.copyOf(receipts.receipts.values());
    }

    private void compare(Article now) {
        for (ArticleFacts claim : byHash.getOrDefault(now.sha256(), List.of())) {
            prove(claim, now, State.UNCHANGED);
        }
        for (ArticleFacts claim : bySource.getOrDefault(now.source(), List.of())) {
            Optional<Receipt> known =
                    Optional.ofNullable(receipts.get(claim.article().id()));
            if (known.map(Receipt::state).filter(State.UNCHANGED::equals).isEmpty()) {
                prove(claim, now, State.CHANGED);
            }
        }
    }

    private void prove(ArticleFacts claim, Article now, State state) {
        int proven = 0;
        for (Fact fact : claim.facts()) {
            boolean stands = fact.evidence().stream()
                    .allMatch(span -> span.end() <= now.text().length()
                            && now.quote(span).equals(claim.article().quote(span)));
            proven += stands ? 1 : 0;
        }
        receipts.put(
                claim.article().id(),
                new Receipt(claim.article(), state, claim.facts().size(), proven));
    }
}
