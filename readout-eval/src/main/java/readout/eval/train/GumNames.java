package readout.eval.train;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import readout.eval.Tree;
import readout.language.Name;
import readout.language.NameModel;

/** The named entities of GUM: annotated phrases, cut to the proper names in them, without titles. */
final class GumNames {

    private static final Map<String, Name.Kind> KINDS = Map.of(
            "person", Name.Kind.PERSON,
            "organization", Name.Kind.ORGANISATION,
            "place", Name.Kind.PLACE,
            "event", Name.Kind.OTHER,
            "object", Name.Kind.OTHER,
            "abstract", Name.Kind.OTHER);

    private GumNames() {}

    static List<LabelledSentence> read(List<Tree> trees) {
        List<LabelledSentence> out = new ArrayList<>();
        for (Tree tree : trees) {
            int[] labels = new int[tree.size()];
            for (int[] span : spans(tree)) {
                paint(tree, span, labels);
            }
            out.add(new LabelledSentence(tree.forms(), tree.tags(), labels));
        }
        return out;
    }

    /** First and last token and kind of all annotated phrases, inner ones first. */
    private static List<int[]> spans(Tree tree) {
        List<int[]> out = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < tree.size(); i++) {
            String marks = tree.misc(i, "Entity");
            int at = 0;
            while (at < marks.length()) {
                if (marks.charAt(at) == '(') {
                    int dash = marks.indexOf('-', at);
                    int end = dash + 1;
                    while (end < marks.length() && Character.isLetter(marks.charAt(end))) {
                        end++;
                    }
                    Name.Kind kind = KINDS.get(marks.substring(dash + 1, end));
                    open.push(new int[] {i, i, kind == null ? -1 : kind.ordinal()});
                    at = end;
                } else if (marks.charAt(at) == ')' && !open.isEmpty()) {
                    int[] span = open.pop();
                    span[1] = i;
                    out.add(span);
                    at++;
                } else {
                    at++;
                }
            }
        }
        return out;
    }

    /** Labels the proper name at the head of a phrase: the run of NNP tokens, with "of" and "and" between them. */
    private static void paint(Tree tree, int[] span, int[] labels) {
        int first = span[0];
        int last = span[1];
        while (first <= last && !isName(tree, first)) {
            first++;
        }
        int end = first;
        for (int i = first; i <= last; i++) {
            if (isName(tree, i)) {
                end = i;
            } else if (!List.of("of", "the", "and", "for", "-", "'s", "’s", "&", "de", "'")
                    .contains(tree.forms()[i])) {
                break;
            }
        }
        while (first < end && isTitle(tree.forms()[first]) && span[2] == Name.Kind.PERSON.ordinal()) {
            first++;
        }
        boolean headed = first <= last && span[2] >= 0 && headInside(tree, span, first, end);
        if (!headed) {
            return;
        }
        for (int i = first; i <= end; i++) {
            if (labels[i] != NameModel.OUTSIDE && first != i) {
                return;
            }
        }
        Name.Kind kind = Name.Kind.values()[span[2]];
        for (int i = first; i <= end; i++) {
            labels[i] = NameModel.inside(kind);
        }
        labels[first] = NameModel.begin(kind);
    }

    /** Whether the token of the phrase whose head lies outside it belongs to the name. */
    private static boolean headInside(Tree tree, int[] span, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = tree.heads()[i];
            if (head < span[0] || head > span[1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Tree tree, int token) {
        return tree.tags()[token].startsWith("NNP") && Character.isUpperCase(tree.forms()[token].charAt(0));
    }

    private static boolean isTitle(String form) {
        return List.of(
                        "President",
                        "Dr.",
                        "Mr.",
                        "Mrs.",
                        "Ms.",
                        "Prime",
                        "Minister",
                        "Professor",
                        "King",
                        "Queen",
                        "Senator",
                        "Governor",
                        "Sir",
                        "Lord",
                        "Lady",
                        "Captain",
                        "General",
                        "Secretary")
                .contains(form);
    }
}
