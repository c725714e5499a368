package readout.language;

import readout.language.parse.ParserNetwork;
import readout.language.parse.ParserNetworkFile;
import readout.language.parse.TreeReader;

/**
 * Builds dependency trees (Universal Dependencies v2, English) with a small recurrent network: see {@link TreeReader}.
 * Each tree is projective and has one root. May be shared between threads, and keeps about
 * 18 MB for each thread that parses. Wants a processor with fused multiply-add.
 */
public final class DependencyParser {

    /** Longer sentences are parsed in pieces, so that time and memory stay linear and small. */
    private static final int LONGEST = 200;

    private static final String MODEL = "parser.model";

    private final ParserNetwork network;
    private final WordClusters clusters;
    private final ThreadLocal<Session> sessions = ThreadLocal.withInitial(this::session);

    private DependencyParser(ParserNetwork network, WordClusters clusters) {
        this.network = network;
        this.clusters = clusters;
    }

    /** The parser with the model that is part of the program. */
    public static DependencyParser load() {
        return new DependencyParser(ModelFile.load(MODEL, ParserNetworkFile::read), WordClusters.load());
    }

    /**
     * Parses one sentence.
     *
     * @param forms the words
     * @param tags their Penn Treebank tags
     * @param heads receives for each token the number of its head, {@link Sentence#ROOT} for the root
     * @param relations receives for each token the relation to its head
     * @return what it made of the words
     */
    public ContextVectors parse(String[] forms, String[] tags, int[] heads, String[] relations) {
        return sessions.get().parse(forms, tags, heads, relations);
    }

    /** A parser for one thread, which spares the look-up of {@link #parse}. */
    public Session session() {
        return new Session(network, clusters);
    }

    /** The working memory of one thread. */
    public static final class Session {

        private final ParserNetwork network;
        private final WordClusters clusters;
        private final TreeReader reader;
        private final int[] heads = new int[LONGEST + 1];
        private final int[] relations = new int[LONGEST + 1];
        private int[] groups = new int[0];

        private Session(ParserNetwork network, WordClusters clusters) {
            this.network = network;
            this.clusters = clusters;
            reader = new TreeReader(network);
        }

        /** See {@link DependencyParser#parse}. */
        public ContextVectors parse(String[] forms, String[] tags, int[] outHeads, String[] outRelations) {
            ContextVectors vectors = new ContextVectors(forms.length, reader.width());
            cluster(forms);
            int root = Sentence.ROOT;
            for (int from = 0; from < forms.length; from += LONGEST) {
                int end = Math.min(forms.length, from + LONGEST);
                reader.parse(forms, tags, groups, from, end, heads, relations);
                for (int i = from; i < end; i++) {
                    vectors.set(i, reader.outputs(i - from + 1));
                }
                int piece = copy(from, end, outHeads, outRelations);
                if (root == Sentence.ROOT) {
                    root = piece;
                } else {
                    outHeads[piece] = root;
                    outRelations[piece] = "parataxis";
                }
            }
            return vectors;
        }

        private void cluster(String[] forms) {
            if (groups.length < forms.length) {
                groups = new int[forms.length];
            }
            for (int i = 0; i < forms.length; i++) {
                groups[i] = clusters.fine(forms[i]);
            }
        }

        /** Only the root is called so, whatever the network makes of odd sentences. */
        private static String relation(int head, String relation) {
            if (head == 0) {
                return "root";
            }
            return relation.equals("root") ? "dep" : relation;
        }

        /** Hands on the tree of the tokens from {@code from} up to {@code end} and returns the number of its root. */
        private int copy(int from, int end, int[] outHeads, String[] outRelations) {
            int root = from;
            for (int i = from; i < end; i++) {
                int head = heads[i - from + 1];
                outHeads[i] = head == 0 ? Sentence.ROOT : head - 1 + from;
                outRelations[i] = relation(head, network.relations().get(relations[i - from + 1]));
                root = head == 0 ? i : root;
            }
            return root;
        }
    }
}
