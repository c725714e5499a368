package readout.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.language.Sentence;

/**
 * Word lists and patterns over dependency trees, as {@code docs/facts.md} describes the notation. Patterns are tried in
 * the order of the file, and each token is the anchor of one match at most: the first pattern that fits. Only tokens
 * whose lemma can be an anchor are tried. Immutable.
 */
public final class PatternFile {

    private final Map<String, WordList> lists;
    private final List<TreePattern> patterns;
    private final Map<String, List<TreePattern>> byAnchor = new HashMap<>();

    PatternFile(Map<String, WordList> lists, List<TreePattern> patterns) {
        this.lists = lists;
        this.patterns = List.copyOf(patterns);
        for (TreePattern pattern : patterns) {
            for (String lemma : pattern.anchors()) {
                byAnchor.computeIfAbsent(lemma, k -> new ArrayList<>()).add(pattern);
            }
        }
    }

    /** Reads a resource that lies next to a class. Throws {@link PatternError} when it is not well formed. */
    public static PatternFile load(Class<?> near, String resource) {
        return new PatternParser(resource, name -> text(near, name)).parse(text(near, resource));
    }

    /** Reads a text that includes no others; {@code file} is its name in messages. */
    public static PatternFile parse(String file, String text) {
        return new PatternParser(file, name -> {
                    throw new IllegalArgumentException("no resource " + name);
                })
                .parse(text);
    }

    private static String text(Class<?> near, String resource) {
        try (InputStream in = near.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<TreePattern> patterns() {
        return patterns;
    }

    /** The word list of that name. */
    public WordList list(String name) {
        WordList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no word list " + name);
        }
        return list;
    }

    /** The matches in a sentence, in the order of their anchors. */
    public List<Match> match(Sentence sentence) {
        return match(sentence, Marks.NONE);
    }

    /** The matches in a sentence of whose tokens an extractor knows more, in the order of their anchors. */
    public List<Match> match(Sentence sentence, Marks marks) {
        List<Match> matches = new ArrayList<>();
        Tree tree = null;
        for (int i = 0; i < sentence.size(); i++) {
            List<TreePattern> candidates = candidates(sentence, i);
            if (candidates.isEmpty()) {
                continue;
            }
            tree = tree == null ? new Tree(sentence) : tree;
            for (TreePattern pattern : candidates) {
                var match = pattern.match(tree, i, marks);
                if (match.isPresent()) {
                    matches.add(match.get());
                    break;
                }
            }
        }
        return matches;
    }

    private List<TreePattern> candidates(Sentence sentence, int token) {
        List<TreePattern> byLemma = byAnchor.get(sentence.lemma(token));
        return byLemma != null ? byLemma : byAnchor.getOrDefault(sentence.lower(token), List.of());
    }
}
