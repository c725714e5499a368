package readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import readout.news.ArticleFacts;
import readout.news.Lineage;

/**
 * Finds what the articles of a story took over from one another: passages that share runs of words, found by
 * fingerprints ({@link Fingerprints}) and extended word by word. Articles that share most of a text go back to one
 * origin.
 */
final class Copying {

    /** Every shared run of seven words is found. */
    private static final int WORDS = 5;

    private static final int WINDOW = 3;
    /** A fingerprint leads to so many of the earliest texts that have it. */
    private static final int POSTINGS = 4;
    /** A passage shares at least so many words. */
    private static final int SHORTEST = 12;
    /** Articles of which so much of the shorter text is shared go back to one origin. */
    private static final double ONE_ORIGIN = 0.5;
    /** Of a text of fewer words, a shared half proves nothing. */
    private static final int SHORTEST_ARTICLE = 20;

    /** In a story of very many articles each is compared with so many earlier ones. */
    static final int SOURCES = 20;

    private final Map<Long, CopyText> whole = new HashMap<>();
    private final Map<String, CopyText> texts = new HashMap<>();
    private final Fingerprints fingerprints =
            new Fingerprints(WORDS, WINDOW, POSTINGS, id -> Objects.requireNonNull(texts.get(id)));
    private final Passages passages = new Passages(SHORTEST);
    private final List<Lineage> lineage = new ArrayList<>();
    private final Origins origins;

    private Copying(Origins origins) {
        this.origins = origins;
    }

    /** The lineage inside a story, whose articles are in order of time; notes which go back to one origin. */
    static List<Lineage> among(List<ArticleFacts> story, Origins origins) {
        if (story.size() < 2) {
            return List.of();
        }
        Copying copying = new Copying(origins);
        story.forEach(article -> copying.add(CopyText.of(article)));
        return copying.lineage;
    }

    private void add(CopyText text) {
        if (text.size() < SHORTEST) {
            return;
        }
        CopyText same = whole.putIfAbsent(text.key(), text);
        if (same != null) {
            lineage.add(Passages.whole(same, text));
            origins.join(same.id(), text.id());
            return;
        }
        Map<CopyText, List<SharedRun>> bySource = new LinkedHashMap<>();
        for (SharedRun run : fingerprints.runs(text, SOURCES)) {
            bySource.computeIfAbsent(run.source(), s -> new ArrayList<>()).add(run);
        }
        bySource.forEach((source, runs) -> took(source, text, runs));
        texts.put(text.id(), text);
        fingerprints.add(text);
    }

    private void took(CopyText source, CopyText text, List<SharedRun> runs) {
        lineage.addAll(passages.of(source, text, runs));
        int shared = runs.stream().mapToInt(SharedRun::length).sum();
        int shorter = Math.min(source.size(), text.size());
        if (shorter >= SHORTEST_ARTICLE && shared >= ONE_ORIGIN * shorter) {
            origins.join(source.id(), text.id());
        }
    }
}
