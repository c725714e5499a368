package readout.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads one line of a pattern: {@code ?>obl|nmod(with|between) B @leader /N :actor}. */
final class StepParser {

    private final PatternParser parser;
    private final PatternParser.Line line;

    StepParser(PatternParser parser, PatternParser.Line line) {
        this.parser = parser;
        this.line = line;
    }

    Branch step(List<Branch> below) {
        String text = line.text();
        Branch.Mark mark = switch (text.charAt(0)) {
            case '?' -> Branch.Mark.OPTIONAL;
            case '*' -> Branch.Mark.ALL;
            case '!' -> Branch.Mark.FORBIDDEN;
            default -> Branch.Mark.REQUIRED;
        };
        String rest = mark == Branch.Mark.REQUIRED ? text : text.substring(1);
        if (!rest.startsWith(">") && !rest.startsWith("<")) {
            throw parser.error(line, "expected a relation such as '>obj' or '<obj', found '" + rest + "'");
        }
        String[] parts = rest.split(" +");
        boolean up = rest.startsWith("<");
        List<Relation> relations = new ArrayList<>();
        for (String one : alternatives(parts[0].substring(1))) {
            relations.add(relation(up, one));
        }
        return new Branch.Step(mark, relations, node(parts, 1, below));
    }

    /** Splits at the bars that stand outside parentheses. */
    private static List<String> alternatives(String text) {
        List<String> out = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                out.add(text.substring(from, i));
                from = i + 1;
            }
        }
        out.add(text.substring(from));
        return out;
    }

    private Relation relation(boolean up, String text) {
        int open = text.indexOf('(');
        String name = open < 0 ? text : text.substring(0, open);
        if (!name.matches("[a-z]+(:[a-z]+)?") || (open >= 0 && !text.endsWith(")"))) {
            throw parser.error(line, "not a relation: '" + text + "'");
        }
        Set<String> cases = open < 0 ? Set.of() : words(text.substring(open + 1, text.length() - 1));
        return new Relation(up, name, cases);
    }

    Node node(String[] parts, int from, List<Branch> below) {
        String capture = "";
        List<TokenTest> tests = new ArrayList<>();
        for (String part : Arrays.asList(parts).subList(from, parts.length)) {
            if (Character.isUpperCase(part.charAt(0)) && part.matches("[A-Z][A-Za-z]*")) {
                if (!capture.isEmpty()) {
                    throw parser.error(line, "two captures in one line: " + capture + ", " + part);
                }
                capture = part;
            } else {
                tests.add(test(part));
            }
        }
        return new Node(capture, tests, below);
    }

    private TokenTest test(String text) {
        if (text.length() < 2 && !Character.isLetter(text.charAt(0))) {
            throw parser.error(line, "not a test: '" + text + "'");
        }
        return switch (text.charAt(0)) {
            case '-' -> new TokenTest.Not(test(text.substring(1)));
            case '@' -> new TokenTest.Listed(text.substring(1), parser.list(line, text.substring(1)));
            case '/' -> new TokenTest.Tagged(List.of(text.substring(1).split("\\|")));
            case ':' -> new TokenTest.Marked(text.substring(1));
            case '<', '>', '?', '!', '*' -> throw parser.error(line, "one relation for each line: '" + text + "'");
            default -> new TokenTest.Words(words(text));
        };
    }

    private Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(text.split("\\|")));
        if (words.contains("")) {
            throw parser.error(line, "empty alternative in '" + text + "'");
        }
        return words;
    }

    /** The lemmas that the anchor may have; an anchor must name them, so that few sentences are tried. */
    Set<String> anchors(Node root) {
        for (TokenTest test : root.tests()) {
            if (test instanceof TokenTest.Words named) {
                return named.words();
            }
            if (test instanceof TokenTest.Listed listed) {
                return listed.list().anchors();
            }
        }
        throw parser.error(line, "the anchor must name its words, as 'meet|confer' or '@list'");
    }
}
