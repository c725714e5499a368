package readout.fact.meeting;

import java.util.Optional;
import readout.fact.Match;
import readout.fact.PatternFile;
import readout.fact.Tree;
import readout.fact.WordList;
import readout.language.Sentence;
import readout.news.Meeting.Form;
import readout.news.Meeting.Mode;

/** What kind of meeting words tell, and whether people meet in the flesh. */
final class Forms {

    private static final int NEAR = 8;

    private final WordList talks;
    private final WordList event;
    private final WordList sizes;
    private final WordList sent;
    private final WordList links;

    Forms(PatternFile patterns) {
        talks = patterns.list("talks");
        event = patterns.list("event");
        sizes = patterns.list("size");
        sent = patterns.list("sent");
        links = patterns.list("link");
    }

    /** By phone or by video, where the words tell it. */
    Optional<Mode> mode(Match match, int noun, int verb) {
        return link(match.tree(), noun, verb)
                .or(() -> match.pattern().property("mode").map(Forms::mode));
    }

    /** What a match tells: by its pattern, else by its noun. */
    Form of(Match match) {
        Optional<String> named = match.pattern().property("form");
        int noun = match.token("N");
        Sentence sentence = match.tree().sentence();
        if (match.token("S") != Tree.NONE && noun == Tree.NONE) {
            return form(sent.value(sentence, match.token("S")).orElse("talks"));
        }
        if (noun == Tree.NONE) {
            return times(match.tree(), match.anchor()) ? Form.SERIES : form(named.orElse("talks"));
        }
        Form form = form(named.or(() -> talks.value(sentence, noun))
                .or(() -> event.value(sentence, noun))
                .orElse("talks"));
        if (form == Form.TALKS && match.token("S") != Tree.NONE) {
            return form(sent.value(sentence, match.token("S")).orElse("talks"));
        }
        return form == Form.TALKS ? sized(match.tree(), noun) : form;
    }

    /** "Have met over 40 times". */
    private static boolean times(Tree tree, int verb) {
        for (int c : tree.children(verb)) {
            if (tree.sentence().lower(c).equals("times")) {
                return true;
            }
        }
        return false;
    }

    private Form sized(Tree tree, int noun) {
        for (int c : tree.children(noun)) {
            Optional<String> size = sizes.value(tree.sentence(), c);
            if (size.isPresent()) {
                return form(size.get());
            }
        }
        return format(tree, noun).map(Forms::form).orElse(Form.TALKS);
    }

    /** "Talks in an expanded format", wherever the phrase hangs. */
    private Optional<String> format(Tree tree, int noun) {
        Sentence sentence = tree.sentence();
        for (int i = noun + 1;
                i < sentence.size() && i <= noun + NEAR && !sentence.tag(i).matches("[,:]|V.*[DZP]");
                i++) {
            if (sentence.lemma(i).equals("format")) {
                return sizes.value(sentence, i - 1);
            }
        }
        return Optional.empty();
    }

    private static Form form(String label) {
        for (Form form : Form.values()) {
            if (form.label().equals(label)) {
                return form;
            }
        }
        throw new IllegalArgumentException("no form of meeting: " + label);
    }

    private static Mode mode(String label) {
        return label.equals("phone") ? Mode.PHONE : label.equals("video") ? Mode.VIDEO : Mode.IN_PERSON;
    }

    private Optional<Mode> link(Tree tree, int noun, int verb) {
        for (int root : new int[] {noun, verb}) {
            if (root == Tree.NONE) {
                continue;
            }
            if (links.value(tree.sentence(), root).isPresent()) {
                return links.value(tree.sentence(), root).map(Forms::mode);
            }
            if (root > 0
                    && root == noun
                    && links.value(tree.sentence(), root - 1).isPresent()) {
                return links.value(tree.sentence(), root - 1).map(Forms::mode);
            }
            for (int c : tree.children(root)) {
                Optional<String> value = links.value(tree.sentence(), c);
                if (value.isPresent()) {
                    return value.map(Forms::mode);
                }
            }
        }
        return Optional.empty();
    }
}
