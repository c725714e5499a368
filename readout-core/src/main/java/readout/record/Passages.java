package readout.record;

import java.util.ArrayList;
import java.util.List;
import readout.news.Lineage;
import readout.news.Place;

/**
 * Joins the runs that a text shares with another one to passages, and says from which of them to which the words went:
 * from the earlier one, unless only that one credits the other.
 */
final class Passages {

    /** Runs of shared words with no more words between them belong to one passage. */
    private static final int GAP = 8;
    /** So much of a passage is shared when it is copied; of a rewritten one less is. */
    private static final double COPIED = 0.9;

    private final int shortest;

    /** @param shortest a passage shares at least so many words */
    Passages(int shortest) {
        this.shortest = shortest;
    }

    /** @param runs what they share, in the order of {@code text} */
    List<Lineage> of(CopyText source, CopyText text, List<SharedRun> runs) {
        List<Lineage> passages = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= runs.size(); i++) {
            if (i == runs.size() || !follows(runs.get(i - 1), runs.get(i))) {
                List<SharedRun> passage = runs.subList(first, i);
                if (passage.stream().mapToInt(SharedRun::length).sum() >= shortest) {
                    passages.add(lineage(source, text, passage));
                }
                first = i;
            }
        }
        return passages;
    }

    /** A text that stands as a whole in another article. */
    static Lineage whole(CopyText source, CopyText text) {
        return directed(source, text, source.place(0, source.size()), text.place(0, text.size()), Lineage.Kind.COPIED);
    }

    private static boolean follows(SharedRun before, SharedRun after) {
        int here = after.start() - before.end();
        int there = after.sourceStart() - before.sourceEnd();
        return here >= 0 && here <= GAP && there >= 0 && there <= GAP;
    }

    private static Lineage lineage(CopyText source, CopyText text, List<SharedRun> passage) {
        int shared = passage.stream().mapToInt(SharedRun::length).sum();
        SharedRun first = passage.get(0);
        SharedRun last = passage.get(passage.size() - 1);
        int length = Math.max(last.end() - first.start(), last.sourceEnd() - first.sourceStart());
        Place there = source.place(first.sourceStart(), last.sourceEnd());
        Place here = text.place(first.start(), last.end());
        Lineage.Kind copied = shared >= COPIED * length ? Lineage.Kind.COPIED : Lineage.Kind.REWRITTEN;
        return text.isQuoted(here.span())
                ? directed(source, text, there, here, Lineage.Kind.QUOTED)
                : directed(source, text, there, here, copied);
    }

    private static Lineage directed(CopyText source, CopyText text, Place there, Place here, Lineage.Kind kind) {
        boolean credited = source.credits(text);
        boolean credits = text.credits(source);
        boolean reversed = credited == credits ? text.isBefore(source) : credited;
        return reversed ? new Lineage(here, there, kind) : new Lineage(there, here, kind);
    }
}
