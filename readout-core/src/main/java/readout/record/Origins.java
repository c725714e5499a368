package readout.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which articles go back to one text: sets that are joined pair by pair (union-find). */
final class Origins {

    private final Map<String, String> parents = new LinkedHashMap<>();

    /** Notes that two articles go back to one text. */
    void join(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (!a.equals(b)) {
            parents.put(b, a);
        }
    }

    private String root(String article) {
        String root = article;
        for (String up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        String at = article;
        while (!at.equals(root)) {
            String up = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = up;
        }
        return root;
    }

    /** Some articles, those of one origin together, in the given order. */
    List<List<String>> group(Collection<String> articles) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String article : articles) {
            groups.computeIfAbsent(root(article), r -> new ArrayList<>()).add(article);
        }
        return List.copyOf(groups.values());
    }
}
