package readout.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How near elements of a page are to one of them: steps up to the innermost element around both. */
final class Kinship {
    private static final int FAR = 99;

    private final Map<Element, Integer> steps = new HashMap<>();

    /** To {@code centre}; with null everything is far. */
    Kinship(@Nullable Element centre) {
        int step = 0;
        for (Element e = centre; e != null; e = e.parent()) {
            steps.put(e, step++);
        }
    }

    /** Steps from {@code element} up to the element around both, and from the centre up to it. */
    int[] to(Element element) {
        int up = 0;
        for (Element e = element; e != null; e = e.parent()) {
            Integer other = steps.get(e);
            if (other != null) {
                return new int[] {up, other};
            }
            up++;
        }
        return new int[] {FAR, FAR};
    }
}
