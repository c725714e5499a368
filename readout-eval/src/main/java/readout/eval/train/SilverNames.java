package readout.eval.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.eval.Tree;
import readout.language.Name;
import readout.language.NameModel;

/**
 * The entities that CoreNLP marked in PolNeAR, made more consistent: a single word that the same article has as the last
 * word of a person's full name is that person, a name with a clear majority kind in the corpus has it everywhere, and
 * sentences set like headlines are left out of training because the marks in them are close to random.
 */
final class SilverNames {

    private static final Map<String, Name.Kind> KINDS = Map.of(
            "PERSON", Name.Kind.PERSON,
            "ORGANIZATION", Name.Kind.ORGANISATION,
            "LOCATION", Name.Kind.PLACE,
            "MISC", Name.Kind.OTHER);
    private static final int CLEAR_COUNT = 5;
    private static final double CLEAR_SHARE = 0.75;

    private SilverNames() {}

    static List<LabelledSentence> read(List<Tree> trees) {
        List<List<Span>> spans = new ArrayList<>();
        Map<String, int[]> counts = new HashMap<>();
        for (Tree tree : trees) {
            List<Span> found = spans(tree);
            spans.add(found);
            found.forEach(span -> counts.computeIfAbsent(span.words(tree), w -> new int[Name.Kind.values().length])[
                    span.kind.ordinal()]++);
        }
        List<LabelledSentence> out = new ArrayList<>();
        for (int from = 0; from < trees.size(); ) {
            int to = from + 1;
            while (to < trees.size() && !trees.get(to).startsDocument()) {
                to++;
            }
            document(trees.subList(from, to), spans.subList(from, to), counts, out);
            from = to;
        }
        return out;
    }

    private static void document(
            List<Tree> trees, List<List<Span>> spans, Map<String, int[]> counts, List<LabelledSentence> out) {
        Map<String, Name.Kind> inArticle = new HashMap<>();
        for (int i = 0; i < trees.size(); i++) {
            for (Span span : spans.get(i)) {
                if (span.kind == Name.Kind.PERSON && span.first < span.last) {
                    inArticle.put(trees.get(i).forms()[span.last], Name.Kind.PERSON);
                }
            }
        }
        for (int i = 0; i < trees.size(); i++) {
            Tree tree = trees.get(i);
            if (headline(tree)) {
                continue;
            }
            int[] labels = new int[tree.size()];
            for (Span span : spans.get(i)) {
                span.corrected(tree, inArticle, counts).paint(tree, labels);
            }
            out.add(new LabelledSentence(plainQuotes(tree.forms()), tree.tags(), labels));
        }
    }

    /** PTB writes quotation marks and brackets in its own way; the engine sees them as they stand in the text. */
    private static String[] plainQuotes(String[] forms) {
        String[] out = forms.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = switch (out[i]) {
                case "``", "''" -> "\"";
                case "`" -> "'";
                case "-LRB-" -> "(";
                case "-RRB-" -> ")";
                case "-LSB-" -> "[";
                case "-RSB-" -> "]";
                default -> out[i];
            };
        }
        return out;
    }

    private static boolean headline(Tree tree) {
        int upper = 0;
        int lower = 0;
        for (String form : tree.forms()) {
            if (form.length() > 3) {
                upper += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                lower += Character.isLowerCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return upper >= 3 && lower * 2 < upper;
    }

    private static List<Span> spans(Tree tree) {
        List<Span> out = new ArrayList<>();
        for (int i = 0; i < tree.size(); ) {
            String mark = tree.misc(i, "NER");
            int last = i;
            while (last + 1 < tree.size() && tree.misc(last + 1, "NER").equals(mark)) {
                last++;
            }
            Name.Kind kind = KINDS.get(mark);
            if (kind != null) {
                out.add(new Span(i, last, kind));
            }
            i = last + 1;
        }
        return out;
    }

    private record Span(int first, int last, Name.Kind kind) {

        String words(Tree tree) {
            return String.join(" ", List.of(tree.forms()).subList(first, last + 1));
        }

        Span corrected(Tree tree, Map<String, Name.Kind> inArticle, Map<String, int[]> counts) {
            Name.Kind known = inArticle.get(tree.forms()[first]);
            if (first == last && known != null) {
                return new Span(first, last, known);
            }
            int[] count = counts.getOrDefault(words(tree), new int[Name.Kind.values().length]);
            int total = 0;
            int best = 0;
            for (int i = 0; i < count.length; i++) {
                total += count[i];
                best = count[i] > count[best] ? i : best;
            }
            boolean clear = total >= CLEAR_COUNT && count[best] >= CLEAR_SHARE * total;
            return clear ? new Span(first, last, Name.Kind.values()[best]) : this;
        }

        void paint(Tree tree, int[] labels) {
            int from = first;
            while (from < last && !hasCapital(tree.forms()[from])) {
                from++;
            }
            if (!hasCapital(tree.forms()[from])) {
                return;
            }
            if (kind == Name.Kind.PERSON
                    && from < last
                    && tree.forms()[from].endsWith(".")
                    && tree.forms()[from].length() > 2) {
                from++;
            }
            for (int i = from; i <= last; i++) {
                labels[i] = NameModel.inside(kind);
            }
            labels[from] = NameModel.begin(kind);
        }

        private static boolean hasCapital(String form) {
            return form.chars().anyMatch(Character::isUpperCase);
        }
    }
}
