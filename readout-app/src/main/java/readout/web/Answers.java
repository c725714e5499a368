package readout.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were given, for those who ask the same before the store changes; the ones that were asked for least lately
 * go when there are too many bytes. For any number of threads.
 */
final class Answers {

    private final long most;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private String version = "";
    private long bytes;

    /** @param most bytes that are kept */
    Answers(long most) {
        this.most = most;
    }

    /**
     * The answer to what is asked, made when it is not kept.
     *
     * @param now the version of the store
     */
    byte[] get(String now, String asked, Supplier<byte[]> making) {
        byte[] known = known(now, asked);
        if (known != null) {
            return known;
        }
        byte[] made = making.get();
        keep(now, asked, made);
        return made;
    }

    private synchronized byte @Nullable [] known(String now, String asked) {
        if (!version.equals(now)) {
            kept.clear();
            bytes = 0;
            version = now;
        }
        return kept.get(asked);
    }

    private synchronized void keep(String now, String asked, byte[] made) {
        if (!version.equals(now) || made.length > most / 8 || kept.containsKey(asked)) {
            return;
        }
        kept.put(asked, made);
        bytes += made.length;
        var oldest = kept.values().iterator();
        while (bytes > most) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }
}
