package readout.record;

import java.util.List;
import java.util.stream.Stream;

/** Places as the formats write them, from the smallest to the largest, with commas between. */
final class Places {

    private Places() {}

    /** Whether all parts of the shorter description stand in the longer one. */
    static boolean inside(String one, String other) {
        List<String> a = parts(one);
        List<String> b = parts(other);
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        return shorter.stream().allMatch(part -> Names.any(longer, part));
    }

    static boolean share(String one, String other) {
        return parts(one).stream().anyMatch(part -> Names.any(parts(other), part));
    }

    private static List<String> parts(String place) {
        return Stream.of(place.split(","))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
