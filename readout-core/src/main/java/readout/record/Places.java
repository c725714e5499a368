package readout.record;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Places as the formats write them, from the smallest to the largest, with commas between. */
final class Places {

    private static final Set<String> VENUES = Set.copyOf(DataFile.lines("venues.txt"));

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

    /** Whether a place is a building or a room, and so may lie in a city that another account names. */
    static boolean isVenue(String place) {
        return Stream.of(place.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).anyMatch(VENUES::contains);
    }

    /** For people: a dateline's capitals ("PORT SABLE") in usual spelling. Short ones (UK, USA) are names as they stand. */
    static String shown(String place) {
        if (place.length() < 4 || !place.equals(place.toUpperCase(Locale.ROOT))) {
            return place;
        }
        StringBuilder out = new StringBuilder(place.length());
        for (int i = 0; i < place.length(); i++) {
            boolean inside = i > 0 && Character.isLetter(place.charAt(i - 1));
            out.append(inside ? Character.toLowerCase(place.charAt(i)) : place.charAt(i));
        }
        return out.toString();
    }

    private static List<String> parts(String place) {
        return Stream.of(place.split(","))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
