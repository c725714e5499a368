package readout.eval.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import readout.eval.Tree;

/**
 * Numbers for relations and tags.
 *
 * @param relations in order
 * @param tags in order
 */
record Labels(List<String> relations, List<String> tags) {

    static Labels of(List<Tree> trees) {
        TreeSet<String> relations = new TreeSet<>();
        TreeSet<String> tags = new TreeSet<>();
        for (Tree tree : trees) {
            relations.addAll(List.of(tree.relations()));
            tags.addAll(List.of(tree.tags()));
        }
        return new Labels(new ArrayList<>(relations), new ArrayList<>(tags));
    }

    /** An annotated sentence with the tags that the parser will see. */
    Example example(Tree tree, String[] seenTags, float weight) {
        int n = tree.size();
        int[] heads = new int[n + 1];
        int[] numbers = new int[n + 1];
        int[] right = new int[n + 1];
        heads[0] = -1;
        numbers[0] = -1;
        right[0] = -1;
        for (int i = 0; i < n; i++) {
            heads[i + 1] = tree.heads()[i] + 1;
            numbers[i + 1] = relations.indexOf(tree.relations()[i]);
            right[i + 1] = tags.indexOf(tree.tags()[i]);
        }
        return new Example(tree.forms(), seenTags, heads, numbers, right, weight);
    }

    /** A sentence without annotation. */
    static Example plain(String[] forms, String[] tags) {
        int[] none = new int[forms.length + 1];
        Arrays.fill(none, -1);
        return new Example(forms, tags, none, none, none, 1);
    }
}
