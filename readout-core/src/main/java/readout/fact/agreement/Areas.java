package readout.fact.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import readout.fact.Tree;
import readout.language.Sentence;
import readout.news.Agreement.Area;
import readout.news.Span;

/** The list of what an agreement covers ("covering areas such as trade, energy and film"). */
record Areas(List<Area> list, boolean open) {

    static final Areas NONE = new Areas(List.of(), false);

    private static final Set<String> COVER = Set.of("cover", "include", "span", "encompass", "range", "concern");
    private static final Set<String> FIELDS = Set.of("area", "field", "sphere", "sector", "topic", "issue", "domain");
    private static final Set<String> STOP =
            Set.of(";", ".", ":", "which", "who", "that", "after", "while", "when", "as");
    private static final int LONG = 12;
    private static final int AMONG = 4;

    /** The list that follows a document in its sentence, by its commas and conjunctions. */
    static Areas after(Tree tree, int document) {
        Sentence sentence = tree.sentence();
        int limit = Math.min(sentence.size(), document + 40);
        for (int i = document + 1; i < limit; i++) {
            if (COVER.contains(sentence.lemma(i)) || field(sentence, i, document)) {
                return from(sentence, i + 1, false);
            }
            if (amongThem(sentence, i)) {
                return from(sentence, i + AMONG, true);
            }
            if (STOP.contains(sentence.lower(i)) || (sentence.tag(i).startsWith("VB") && !sentence.is(i, "acl"))) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "In areas such as", "in the fields of". */
    private static boolean field(Sentence sentence, int token, int document) {
        return token > document + 1
                && FIELDS.contains(sentence.lemma(token))
                && token + 1 < sentence.size()
                && Set.of("such", "of", "including", "like").contains(sentence.lower(token + 1));
    }

    /** "12 documents, among them papers on energy and tourism". */
    private static boolean amongThem(Sentence sentence, int i) {
        return i + AMONG < sentence.size()
                && sentence.lower(i).equals("among")
                && sentence.lower(i + 1).equals("them")
                && sentence.lower(i + 3).equals("on");
    }

    private static Areas from(Sentence sentence, int start, boolean part) {
        int at = start;
        boolean open = part;
        for (int i = at; i < Math.min(sentence.size() - 1, at + 6); i++) {
            boolean suchAs =
                    sentence.lower(i).equals("such") && sentence.lower(i + 1).equals("as");
            if (suchAs
                    || sentence.lower(i).equals("including")
                    || sentence.lower(i).equals("like")) {
                open = true;
                at = i + (suchAs ? 2 : 1);
                break;
            }
        }
        List<Area> areas = items(sentence, at);
        return areas.size() > 1 || open ? new Areas(areas, open) : NONE;
    }

    private static List<Area> items(Sentence sentence, int start) {
        List<Area> areas = new ArrayList<>();
        int first = start;
        for (int i = start; i <= sentence.size(); i++) {
            String word = i < sentence.size() ? sentence.lower(i) : ".";
            boolean end = STOP.contains(word);
            if (end || word.equals(",") || word.equals("and") || word.equals("or")) {
                if (i > first) {
                    add(areas, sentence, first, i - 1);
                }
                first = i + 1;
            }
            if (end || i - first > LONG) {
                break;
            }
        }
        return areas;
    }

    private static void add(List<Area> areas, Sentence sentence, int first, int last) {
        int from = first;
        while (from < last && sentence.tag(from).equals("DT")) {
            from++;
        }
        Span span = sentence.span(from, last);
        areas.add(new Area(span.of(sentence.text()), span));
    }
}
