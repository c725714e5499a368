package readout.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.Place;

/**
 * Finds what the articles of a story took over from one another: passages that share runs of words, found by
 * fingerprints ({@link Fingerprints}) and extended word by word. The earlier article is taken for the source, unless it
 * credits the later one. Articles that share most of a text go back to one origin.
 */
public final class Copying {

    /** A passage shares at least so many words. */
    private static final int SHORTEST = 12;
    /** Runs of shared words with no more words between them belong to one passage. */
    private static final int GAP = 8;
    /** So much of a passage is shared when it is copied; of a rewritten one less is. */
    private static final double COPIED = 0.9;
    /** Articles of which so much of the shorter text is shared go back to one origin. */
    private static final double ONE_ORIGIN = 0.5;
    /** Of a text of fewer words, a shared half proves nothing. */
    private static final int SHORTEST_ARTICLE = 20;

    private final Map<Long, CopyText> whole = new HashMap<>();
    private final Fingerprints fingerprints = new Fingerprints();
    private final List<Lineage> lineage = new ArrayList<>();
    private final Origins origins;

    private Copying(Origins origins) {
        this.origins = origins;
    }

    /** For articles in order of time, of one story or of many. */
    public Copying() {
        this(new Origins());
    }

    /** Compares the next article with those before it. */
    public void add(ArticleFacts article) {
        add(CopyText.of(article));
    }

    /** What was found so far. */
    public List<Lineage> lineage() {
        return List.copyOf(lineage);
    }

    /** The lineage inside a story, whose articles are in order of time; notes which go back to one origin. */
    static List<Lineage> among(List<ArticleFacts> story, Origins origins) {
        if (story.size() < 2) {
            return List.of();
        }
        Copying copying = new Copying(origins);
        story.forEach(copying::add);
        return copying.lineage;
    }

    private void add(CopyText text) {
        if (text.size() < SHORTEST) {
            return;
        }
        CopyText same = whole.putIfAbsent(text.key(), text);
        if (same != null) {
            boolean reversed = same.credits(text) && !text.credits(same);
            CopyText from = reversed ? text : same;
            CopyText to = reversed ? same : text;
            lineage.add(new Lineage(from.place(0, from.size()), to.place(0, to.size()), Lineage.Kind.COPIED));
            origins.join(same.id(), text.id());
            return;
        }
        Map<CopyText, List<SharedRun>> bySource = new LinkedHashMap<>();
        for (SharedRun run : fingerprints.runs(text)) {
            bySource.computeIfAbsent(run.source(), s -> new ArrayList<>()).add(run);
        }
        bySource.forEach((source, runs) -> passages(source, text, runs));
        fingerprints.add(text);
    }

    private void passages(CopyText source, CopyText text, List<SharedRun> runs) {
        int shared = 0;
        List<SharedRun> passage = new ArrayList<>();
        for (SharedRun run : runs) {
            shared += run.length();
            if (!passage.isEmpty() && !follows(passage.get(passage.size() - 1), run)) {
                close(source, text, passage);
                passage.clear();
            }
            passage.add(run);
        }
        close(source, text, passage);
        int shorter = Math.min(source.size(), text.size());
        if (shorter >= SHORTEST_ARTICLE && shared >= ONE_ORIGIN * shorter) {
            origins.join(source.id(), text.id());
        }
    }

    private static boolean follows(SharedRun before, SharedRun after) {
        int here = after.start() - before.end();
        int there = after.sourceStart() - before.sourceEnd();
        return here >= 0 && here <= GAP && there >= 0 && there <= GAP;
    }

    private void close(CopyText source, CopyText text, List<SharedRun> passage) {
        int shared = passage.stream().mapToInt(SharedRun::length).sum();
        if (shared < SHORTEST) {
            return;
        }
        SharedRun first = passage.get(0);
        SharedRun last = passage.get(passage.size() - 1);
        int length = Math.max(last.end() - first.start(), last.sourceEnd() - first.sourceStart());
        Place from = source.place(first.sourceStart(), last.sourceEnd());
        Place to = text.place(first.start(), last.end());
        Lineage.Kind kind = text.isQuoted(to.span())
                ? Lineage.Kind.QUOTED
                : shared >= COPIED * length ? Lineage.Kind.COPIED : Lineage.Kind.REWRITTEN;
        boolean reversed = source.credits(text) && !text.credits(source);
        lineage.add(reversed ? new Lineage(to, from, kind) : new Lineage(from, to, kind));
    }
}
