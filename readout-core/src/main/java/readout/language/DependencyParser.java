package readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import readout.language.parse.BeamSearch;
import readout.language.parse.ParserModel;
import readout.language.parse.RelationFeatures;
import readout.language.parse.Words;

/**
 * Builds dependency trees (Universal Dependencies v2, English): heads by an arc-hybrid transition system with a small
 * beam, then relations by a classifier that sees the finished tree. Each tree is projective and has one root. May be
 * shared between threads.
 */
public final class DependencyParser {

    /** Longer sentences are parsed in pieces, so that time and memory stay linear and small. */
    private static final int LONGEST = 1000;

    private static final String MODEL = "parser.model";

    private final ParserModel model;
    private final ThreadLocal<Session> sessions = ThreadLocal.withInitial(this::session);

    public DependencyParser(ParserModel model) {
        this.model = model;
    }

    /** The parser with the model that is part of the program. */
    public static DependencyParser load() {
        try (InputStream in = DependencyParser.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its parser model");
            }
            return new DependencyParser(ParserModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the parser model", e);
        }
    }

    /**
     * Parses one sentence.
     *
     * @param forms the words
     * @param tags their Penn Treebank tags
     * @param heads receives for each token the number of its head, {@link Sentence#ROOT} for the root
     * @param relations receives for each token the relation to its head
     */
    public void parse(String[] forms, String[] tags, int[] heads, String[] relations) {
        sessions.get().parse(forms, tags, heads, relations);
    }

    /** A parser for one thread, which spares the look-up of {@link #parse}. */
    public Session session() {
        return new Session(model);
    }

    /** The working memory of one thread. */
    public static final class Session {

        private final ParserModel model;
        private final Words words;
        private final BeamSearch search;
        private final RelationFeatures features = RelationFeatures.create();
        private final int[] heads = new int[LONGEST + 1];
        private final int[] stack = new int[LONGEST + 1];
        private final int[] relations = new int[LONGEST + 1];
        private final int[] totals;

        private Session(ParserModel model) {
            this.model = model;
            words = new Words(model.clusters());
            search = new BeamSearch(model.transitions());
            totals = new int[model.relations().size()];
        }

        /** See {@link DependencyParser#parse}. */
        public void parse(String[] forms, String[] tags, int[] outHeads, String[] outRelations) {
            int root = Sentence.ROOT;
            for (int from = 0; from < forms.length; from += LONGEST) {
                int end = Math.min(forms.length, from + LONGEST);
                int piece = parsePiece(forms, tags, from, end, outHeads, outRelations);
                if (root == Sentence.ROOT) {
                    root = piece;
                } else {
                    outHeads[piece] = root;
                    outRelations[piece] = "parataxis";
                }
            }
        }

        /** Parses the tokens from {@code from} up to {@code end} as a sentence and returns the number of its root. */
        private int parsePiece(
                String[] forms, String[] tags, int from, int end, int[] outHeads, String[] outRelations) {
            boolean whole = from == 0 && end == forms.length;
            words.read(
                    whole ? forms : Arrays.copyOfRange(forms, from, end),
                    whole ? tags : Arrays.copyOfRange(tags, from, end));
            search.heads(search.search(words, model.width()), heads, stack);
            label();
            int root = from;
            for (int i = from; i < end; i++) {
                int head = heads[i - from + 1];
                outHeads[i] = head == 0 ? Sentence.ROOT : head - 1 + from;
                outRelations[i] = model.relations().get(relations[i - from + 1]);
                root = head == 0 ? i : root;
            }
            return root;
        }

        private void label() {
            features.start(words, heads);
            for (int i = 0; i < words.size(); i++) {
                int token = features.order()[i];
                features.extract(words, heads, relations, token);
                Arrays.fill(totals, 0);
                model.relationWeights().score(features.keys(), features.count(), totals);
                int best = 0;
                for (int r = 1; r < totals.length; r++) {
                    best = totals[r] > totals[best] ? r : best;
                }
                relations[token] = best;
                features.decided(token, heads[token], best);
            }
        }
    }
}
