package readout.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Reads the notation of patterns: lines into a tree by their indentation, then trees into lists and patterns. */
final class PatternParser {

    /** A line with the lines that are indented below it. */
    record Line(int number, int indent, String text, List<Line> below) {}

    private final String file;
    private final UnaryOperator<String> texts;
    private final Map<String, WordList> lists = new LinkedHashMap<>();
    private final List<TreePattern> patterns = new ArrayList<>();

    /**
     * @param file its name in messages
     * @param texts gives the text of an included file by its name
     */
    PatternParser(String file, UnaryOperator<String> texts) {
        this.file = file;
        this.texts = texts;
    }

    PatternFile parse(String text) {
        for (Line line : outline(text)) {
            if (line.text().startsWith("words ")) {
                words(line);
            } else if (line.text().startsWith("pattern ")) {
                pattern(line);
            } else if (line.text().startsWith("include ")) {
                include(line);
            } else {
                throw error(line, "expected 'words NAME' or 'pattern NAME', found '" + line.text() + "'");
            }
        }
        return new PatternFile(lists, patterns);
    }

    private List<Line> outline(String text) {
        List<Line> top = new ArrayList<>();
        Deque<Line> open = new ArrayDeque<>();
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String line = uncomment(raw).stripTrailing();
            if (line.isBlank()) {
                continue;
            }
            if (line.indexOf('\t') >= 0) {
                throw new PatternError(file, number, "indent with blanks, not with tabs");
            }
            String content = line.stripLeading();
            Line next = new Line(number, line.length() - content.length(), content, new ArrayList<>());
            while (!open.isEmpty() && open.peek().indent() >= next.indent()) {
                open.pop();
            }
            if (open.isEmpty() && next.indent() > 0) {
                throw error(next, "indented, but nothing stands above it");
            }
            (open.isEmpty() ? top : open.peek().below()).add(next);
            open.push(next);
        }
        return top;
    }

    private static String uncomment(String line) {
        int at = line.stripLeading().startsWith("#") ? line.indexOf('#') : line.indexOf(" # ");
        return at < 0 ? line : line.substring(0, at);
    }

    /** Takes over the word lists and patterns of another file. */
    private void include(Line line) {
        String name = line.text().substring("include ".length()).strip();
        String text;
        try {
            text = texts.apply(name);
        } catch (IllegalArgumentException e) {
            throw error(line, "cannot include: " + e.getMessage());
        }
        PatternParser included = new PatternParser(name, texts);
        included.parse(text);
        lists.putAll(included.lists);
        patterns.addAll(included.patterns);
    }

    // ---- words -------------------------------------------------------------------------------------------------

    private void words(Line line) {
        String head = line.text().substring("words ".length()).strip();
        int colon = head.indexOf(':');
        String name = (colon < 0 ? head : head.substring(0, colon)).strip();
        WordList list = new WordList();
        if (lists.putIfAbsent(name(line, name), list) != null) {
            throw error(line, "word list " + name + " is there twice");
        }
        if (colon >= 0) {
            entries(line, list, "", head.substring(colon + 1));
        }
        for (Line entry : line.below()) {
            int at = entry.text().indexOf(':');
            String value = at < 0 ? "" : entry.text().substring(0, at).strip();
            entries(entry, list, value, entry.text().substring(at + 1));
            if (!entry.below().isEmpty()) {
                throw error(entry.below().get(0), "words have no lines below them");
            }
        }
        if (list.anchors().isEmpty()) {
            throw error(line, "word list " + name + " is empty");
        }
    }

    private void entries(Line line, WordList list, String value, String words) {
        for (String word : words.split(",")) {
            if (!word.isBlank()) {
                list.add(word.strip(), value);
            } else if (!words.isBlank() && !words.strip().endsWith(",")) {
                throw error(line, "nothing between two commas");
            }
        }
    }

    // ---- patterns ----------------------------------------------------------------------------------------------

    private void pattern(Line line) {
        String[] parts = line.text().split(" +");
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 2; i < parts.length; i++) {
            String[] property = parts[i].split("=", 2);
            if (property.length < 2) {
                throw error(line, "expected key=value, found '" + parts[i] + "'");
            }
            properties.put(property[0], property[1]);
        }
        if (line.below().size() != 1) {
            throw error(
                    line, "a pattern has one anchor line, found " + line.below().size());
        }
        Line anchorLine = line.below().get(0);
        String text = anchorLine.text();
        if (text.startsWith(">") || text.startsWith("<") || "?!*".indexOf(text.charAt(0)) >= 0) {
            throw error(anchorLine, "the anchor is a word, not a relation");
        }
        StepParser step = new StepParser(this, anchorLine);
        Node root = step.node(text.split(" +"), 0, branches(anchorLine));
        Set<String> anchors = step.anchors(root);
        patterns.add(new TreePattern(name(line, parts[1]), properties, root, anchors));
    }

    private List<Branch> branches(Line parent) {
        List<Branch> branches = new ArrayList<>();
        List<List<Branch>> groups = new ArrayList<>();
        for (Line line : parent.below()) {
            if (line.text().equals("either")) {
                groups = new ArrayList<>(List.of(branches(line)));
                branches.add(new Branch.Either(groups));
            } else if (line.text().equals("or")) {
                if (groups.isEmpty()) {
                    throw error(line, "'or' without 'either'");
                }
                groups.add(branches(line));
            } else {
                groups = List.of();
                branches.add(new StepParser(this, line).step(branches(line)));
            }
        }
        return List.copyOf(branches);
    }

    WordList list(Line line, String name) {
        WordList list = lists.get(name);
        if (list == null) {
            throw error(line, "no word list '" + name + "' above this line");
        }
        return list;
    }

    private String name(Line line, String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9.-]*")) {
            throw error(line, "not a name: '" + name + "'");
        }
        return name;
    }

    PatternError error(Line line, String message) {
        return new PatternError(file, line.number(), message);
    }
}
