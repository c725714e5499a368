package readout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Span;
import readout.page.PageReader;
import readout.source.Item;
import readout.source.Sources;

/**
 * Proves facts by reading their sources again: the bytes must have the hash that is kept with the article, and the words
 * at the places of the evidence must be those that were read.
 */
public final class Receipts {

    private final PageReader pages = new PageReader();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, List<Claim>> byHash = new HashMap<>();
    private final Map<String, List<Claim>> bySource = new HashMap<>();

    /** The facts of an article as far as they can be proven: places, and a hash of the words at each. */
    private static final class Claim {

        private final String source;
        private final List<List<Span>> places = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private Receipt receipt;

        Claim(ArticleFacts facts) {
            source = facts.article().source();
            for (Fact fact : facts.facts()) {
                places.add(fact.evidence());
                words.add(hash(facts.article(), fact.evidence()));
            }
            receipt = new Receipt(source, State.GONE, places.size(), 0);
        }

        void prove(Article now, State state) {
            int proven = 0;
            for (int i = 0; i < places.size(); i++) {
                int length = now.text().length();
                boolean there = places.get(i).stream().allMatch(span -> span.end() <= length);
                proven += there && hash(now, places.get(i)).equals(words.get(i)) ? 1 : 0;
            }
            receipt = new Receipt(source, state, places.size(), proven);
        }

        private static String hash(Article article, List<Span> spans) {
            StringBuilder words = new StringBuilder();
            spans.forEach(span -> words.append(article.quote(span)).append('\0'));
            return HexFormat.of().formatHex(sha256().digest(words.toString().getBytes(StandardCharsets.UTF_8)));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }

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
     * @param source where it was read from
     * @param facts how many facts the article has
     * @param proven how many of them stand, word for word, at their places in the source as it is now
     */
    public record Receipt(String source, State state, int facts, int proven) {

        /** Whether the source is what it was, and every fact stands in it. */
        public boolean holds() {
            return state == State.UNCHANGED && facts == proven;
        }
    }

    /** Takes the facts of an article; of its text only hashes are kept. */
    public void add(ArticleFacts facts) {
        Claim claim = new Claim(facts);
        claims.add(claim);
        byHash.computeIfAbsent(facts.article().sha256(), k -> new ArrayList<>()).add(claim);
        bySource.computeIfAbsent(claim.source, k -> new ArrayList<>()).add(claim);
    }

    /** Where the articles were read from, in their order. */
    public Set<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        claims.forEach(claim -> sources.add(claim.source));
        return sources;
    }

    /**
     * The receipts of the articles, in their order.
     *
     * @param inputs files and folders in which their sources lie
     */
    public List<Receipt> of(List<String> inputs) {
        try (Stream<Item> items = Sources.open(inputs, Sources.Options.usual())) {
            items.forEach(item -> {
                if (item instanceof Item.Document document) {
                    compare(pages.read(document.page()));
                }
            });
        }
        return claims.stream().map(claim -> claim.receipt).toList();
    }

    private void compare(Article now) {
        byHash.getOrDefault(now.sha256(), List.of()).forEach(claim -> claim.prove(now, State.UNCHANGED));
        for (Claim claim : bySource.getOrDefault(now.source(), List.of())) {
            if (claim.receipt.state() != State.UNCHANGED) {
                claim.prove(now, State.CHANGED);
            }
        }
    }
}
