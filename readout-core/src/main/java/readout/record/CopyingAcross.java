package readout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.news.ArticleFacts;
import readout.news.Lineage;

/**
 * Finds what the articles of one story took over from those of others: long passages, word for word. The index holds
 * only every eighth word or so, and no texts; those that share fingerprints are taken from the archive. What an outlet
 * repeats of its own (notes about itself, mostly) is no lineage.
 */
public final class CopyingAcross {

    /**
     * Every shared run of 27 words is found. Shorter runs of words, of which fewer were kept, would lead to the texts that
     * have a common sentence, not to those that have what was taken over.
     */
    private static final int WORDS = 12;

    private static final int WINDOW = 16;
    /** A fingerprint leads to so many of the earliest texts that have it. */
    private static final int POSTINGS = 128;
    /** A passage shares at least so many words: shorter ones are formulas, and names with their offices. */
    private static final int SHORTEST = 25;
    /** An article is compared with so many others. */
    private static final int SOURCES = 32;
    /** With so many postings, about 50 MB, the index is full: a second one is begun, and the one before is dropped. */
    private static final int FULL = 2_700_000;
    /** Texts of so many words are held, about 16 MB: those that many copy from are asked for again and again. */
    private static final int HELD = 1_000_000;
    /** What a text weighs beside its words: one without any is held, too. */
    private static final int TEXT = 100;

    private final Recent<CopyText> held = new Recent<>(HELD);
    private final Archive archive;
    private final Passages passages = new Passages(SHORTEST);
    private Fingerprints before = index();
    private Fingerprints now = index();

    /** @param archive has all articles that are added */
    public CopyingAcross(Archive archive) {
        this.archive = archive;
    }

    private Fingerprints index() {
        return new Fingerprints(WORDS, WINDOW, POSTINGS, this::text);
    }

    private CopyText text(String id) {
        return held.get(id).orElseGet(() -> {
            CopyText text = CopyText.of(archive.article(id));
            hold(text);
            return text;
        });
    }

    private void hold(CopyText text) {
        held.put(text.id(), text, text.size() + TEXT);
    }

    /** What went from the stories added before to this one, or from this one to them. */
    public List<Lineage> add(List<ArticleFacts> story) {
        List<Lineage> lineage = new ArrayList<>();
        List<CopyText> texts = story.stream().map(CopyText::of).toList();
        texts.forEach(text -> lineage.addAll(with(text)));
        if (now.size() >= FULL) {
            before = now;
            now = index();
        }
        texts.forEach(text -> {
            now.add(text);
            hold(text);
        });
        return lineage;
    }

    private List<Lineage> with(CopyText text) {
        Map<String, List<SharedRun>> bySource = new LinkedHashMap<>();
        for (Fingerprints index : List.of(before, now)) {
            for (SharedRun run : index.runs(text, SOURCES)) {
                bySource.computeIfAbsent(run.source().id(), s -> new ArrayList<>())
                        .add(run);
            }
        }
        List<Lineage> lineage = new ArrayList<>();
        for (List<SharedRun> runs : bySource.values()) {
            CopyText source = runs.get(0).source();
            if (!source.sameOutlet(text)) {
                lineage.addAll(passages.of(source, text, runs));
            }
        }
        return lineage;
    }
}
