package readout.fact.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.fact.statement.hearing.CueHearing;
import readout.fact.statement.hearing.Hearing;
import readout.fact.statement.hearing.Listener;
import readout.language.Reading;
import readout.language.Sentence;
import readout.language.WordClusters;
import readout.news.Span;

/**
 * Generates everything in an article that may be an attribution: for each verb, noun, adjective, "according to" and
 * label before a colon that may be a cue, the constituents, quotations and stretches of words that may be its content,
 * and the noun phrases that may be its source. Which of them are right is for an {@link AttributionModel} to say.
 */
final class CandidateFinder {

    /** Longer "sentences" are lists or debris, and their trees mean nothing. */
    static final int LONGEST_SENTENCE = 250;

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    /** Says which tokens are worth a closer look, by what is seen and heard of a token alone. */
    @FunctionalInterface
    interface Gate {
        /** Whether to look at a token at all. */
        default boolean mayBeCue(Sentence s, int token) {
            return CandidateFinder.mayBeCue(s, token);
        }

        /** Whether to listen to the token's sentence, by what is seen before. */
        default boolean isWorthHearing(SentenceCodes codes, int token, int[] seen) {
            return true;
        }

        boolean isOpen(SentenceCodes codes, int token, int[] features);
    }

    private final CueFeatures cues;
    private final WordClusters clusters;

    CandidateFinder(CueWords words, WordClusters clusters) {
        this.cues = new CueFeatures(words);
        this.clusters = clusters;
    }

    /** The cues in the order of the text. */
    List<CueGroup> find(Reading reading, Quotations quotations, Listener listener, Gate gate) {
        Search search = new Search(quotations, listener, gate);
        Tree before = null;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.size() <= LONGEST_SENTENCE) {
                Tree tree = new Tree(sentence);
                search.add(tree, before);
                before = tree;
            } else {
                before = null;
            }
        }
        search.listen();
        return search.found;
    }

    /** Whether a token's part of speech lets it be a cue. */
    static boolean mayBeCue(Sentence s, int token) {
        String tag = s.tag(token);
        return tag.startsWith("VB") && !isAuxiliary(s, token)
                || tag.equals("NN")
                || tag.equals("NNS")
                || tag.startsWith("JJ")
                || isCueByForm(s, token);
    }

    /** A colon, the dash of a signature, "according": whatever the part of speech. */
    static boolean isCueByForm(Sentence s, int token) {
        return s.form(token).equals(":") || PhraseCandidates.isDash(s, token) || isAccording(s, token);
    }

    private static boolean isAccording(Sentence s, int token) {
        return s.lower(token).equals("according");
    }

    /** "has said": the cue is the verb that it helps. */
    private static boolean isAuxiliary(Sentence s, int token) {
        if (s.is(token, "aux") || s.is(token, "cop")) {
            return true;
        }
        int next = token + 1;
        while (next < s.size() && next - token < 4 && s.tag(next).startsWith("RB")) {
            next++;
        }
        return AUXILIARIES.contains(s.lemma(token))
                && next < s.size()
                && s.tag(next).startsWith("VB");
    }

    private static BitSet possible(Sentence sentence, Gate gate) {
        BitSet possible = new BitSet();
        for (int token = 0; token < sentence.size(); token++) {
            possible.set(token, gate.mayBeCue(sentence, token));
        }
        return possible;
    }

    /** What is seen of each token, before anything is heard; nothing of those that cannot be cues. */
    private int[][] seen(SentenceCodes codes, BitSet possible) {
        int[][] seen = new int[codes.sentence.size()][0];
        FeatureHash hash = new FeatureHash(AttributionModel.BITS);
        possible.stream().forEach(token -> {
            hash.clear();
            cues.add(codes, token, hash);
            seen[token] = hash.copy();
        });
        return seen;
    }

    private static CueGroup group(
            SentenceCodes codes,
            int cue,
            int[] features,
            List<Candidate> raw,
            @Nullable Tree before,
            ContentShape shape,
            HeardFeatures heard) {
        boolean isLabel = codes.tree.isPunctuation(cue);
        List<Optional<SourcePhrase>> sources = new ArrayList<>();
        List<ContentOption> contents = new ArrayList<>();
        Set<Long> proposed = new HashSet<>();
        for (Candidate c : raw) {
            if (c.source().isPresent() && isQuotedOnly(codes, c.source().get(), cue)) {
                continue;
            }
            int content = content(codes, c, contents, shape);
            if (content >= 0) {
                proposed.add(((long) content << 32) + source(c.source(), sources));
            }
        }
        if (!isLabel) {
            addVariants(codes, cue, heard, shape, contents);
            SourceOptions.add(codes.tree, cue, before, sources);
            SourceOptions.addHeard(codes.tree, heard.heard(), sources);
            sources.removeIf(p -> p.isPresent() && isQuotedOnly(codes, p.get(), cue));
        }
        BitSet pairs = new BitSet();
        proposed.forEach(p -> pairs.set((int) (p >> 32) * sources.size() + p.intValue()));
        return new CueGroup(codes, cue, features, contents, sources, pairs, heard);
    }

    /** Adds contents with other bounds than those of the tree. */
    private static void addVariants(
            SentenceCodes codes, int cue, HeardFeatures heard, ContentShape shape, List<ContentOption> contents) {
        List<ContentOption> bases = List.copyOf(contents);
        List<ContentOption> variants = new ArrayList<>(new ContentVariants(codes.tree, shape).of(cue, bases));
        variants.addAll(new HeardContents(codes.tree, shape).of(cue, heard.heard(), bases));
        Set<List<Span>> known = new HashSet<>();
        contents.forEach(o -> known.add(o.content()));
        for (ContentOption variant : variants) {
            if (known.add(variant.content())) {
                contents.add(variant);
            }
        }
    }

    /** What is said in a quotation is not the source of a cue outside it. */
    private static boolean isQuotedOnly(SentenceCodes codes, SourcePhrase source, int cue) {
        return source.sentence() == codes.sentence && codes.isQuoted(source.head()) && !codes.isQuoted(cue);
    }

    /** The number of a candidate's content, which is added if it is new; -1 if no word of it is left. */
    private static int content(SentenceCodes codes, Candidate c, List<ContentOption> contents, ContentShape shape) {
        Sentence s = codes.sentence;
        List<Span> spans = shape.of(c.content(), s.span(c.cue()));
        if (spans.isEmpty()) {
            return -1;
        }
        for (int i = 0; i < contents.size(); i++) {
            ContentOption o = contents.get(i);
            if (o.frame() == c.frame()
                    && o.link().equals(c.link())
                    && o.content().equals(spans)) {
                return i;
            }
        }
        int from = spans.get(0).start();
        int to = spans.get(spans.size() - 1).end();
        int first = from < s.span().start() ? -1 : from >= s.span().end() ? s.size() : s.tokenAt(from);
        int last = to > s.span().end() ? s.size() : to <= s.span().start() ? -1 : s.tokenAt(to - 1);
        contents.add(new ContentOption(c.frame(), c.link(), c.cueSpans(), spans, c.contentHead(), first, last, false));
        return contents.size() - 1;
    }

    private static int source(Optional<SourcePhrase> source, List<Optional<SourcePhrase>> sources) {
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).map(SourcePhrase::head).equals(source.map(SourcePhrase::head))) {
                return i;
            }
        }
        sources.add(source);
        return sources.size() - 1;
    }

    /**
     * A sentence in which something may be a cue.
     *
     * @param features of each token, none for those that cannot be cues
     * @param before the tree of the sentence before it
     */
    private record SeenSentence(
            SentenceCodes codes, int[][] features, @Nullable Tree before) {

        boolean isWorthHearing(Gate gate) {
            for (int token = 0; token < features.length; token++) {
                if (features[token].length > 0 && gate.isWorthHearing(codes, token, features[token])) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A token that may be a cue by what is seen and heard of it. */
    private record OpenCue(SeenSentence seen, Hearing hearing, int token, int[] features) {}

    /** The search through one article: sentences wait until there are enough of them to listen to. */
    private final class Search {

        final List<CueGroup> found = new ArrayList<>();
        private final Quotations quotations;
        private final ContentShape shape;
        private final Listener listener;
        private final Gate gate;
        private final List<SeenSentence> waiting = new ArrayList<>();
        private int places;

        Search(Quotations quotations, Listener listener, Gate gate) {
            this.quotations = quotations;
            this.shape = new ContentShape(quotations);
            this.listener = listener;
            this.gate = gate;
        }

        void add(Tree tree, @Nullable Tree before) {
            BitSet possible = possible(tree.sentence, gate);
            if (possible.isEmpty()) {
                return;
            }
            SentenceCodes codes = new SentenceCodes(tree, clusters, quotations);
            SeenSentence sentence = new SeenSentence(codes, seen(codes, possible), before);
            if (!sentence.isWorthHearing(gate)) {
                return;
            }
            int more = codes.input().places();
            if (places + more > Listener.ENOUGH) {
                listen();
            }
            waiting.add(sentence);
            places += more;
        }

        /** Listens to the sentences that wait. */
        void listen() {
            List<Hearing> hearings = listener.hear(
                    waiting.stream().map(seen -> seen.codes.input()).toList());
            List<OpenCue> open = new ArrayList<>();
            for (int i = 0; i < hearings.size(); i++) {
                addOpen(waiting.get(i), hearings.get(i), open);
            }
            List<CueHearing> beside = listener.beside(open.stream()
                    .map(cue -> new Hearing.Cue(cue.hearing, cue.token))
                    .toList());
            for (int i = 0; i < beside.size(); i++) {
                look(open.get(i), beside.get(i));
            }
            waiting.clear();
            places = 0;
        }

        private void addOpen(SeenSentence seen, Hearing hearing, List<OpenCue> open) {
            for (int token = 0; token < seen.features.length; token++) {
                if (seen.features[token].length > 0) {
                    int[] features = cues.withHeard(seen.codes, hearing, token, seen.features[token]);
                    if (gate.isOpen(seen.codes, token, features)) {
                        open.add(new OpenCue(seen, hearing, token, features));
                    }
                }
            }
        }

        private void look(OpenCue cue, CueHearing beside) {
            SentenceCodes codes = cue.seen.codes;
            List<Candidate> raw = new ArrayList<>();
            QuoteCandidates quotes = new QuoteCandidates(quotations, raw);
            if (codes.tree.isVerb(cue.token) && !isAccording(codes.sentence, cue.token)) {
                new VerbCandidates(codes.tree, raw).add(cue.token);
                quotes.add(codes.tree, cue.token);
            }
            new PhraseCandidates(codes.tree, quotes, raw).add(cue.token);
            HeardFeatures heard = new HeardFeatures(codes, cue.hearing, cue.token, beside);
            CueGroup group = group(codes, cue.token, cue.features, raw, cue.seen.before, shape, heard);
            if (!group.contents().isEmpty()) {
                found.add(group);
            }
        }
    }
}
