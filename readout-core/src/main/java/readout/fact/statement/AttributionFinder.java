package readout.fact.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import readout.fact.statement.hearing.Ear;
import readout.fact.statement.hearing.HearingInput;
import readout.language.Reading;
import readout.language.Sentence;
import readout.language.WordClusters;
import readout.news.Span;

/**
 * Finds the attributions of an article in the broad sense of PolNeAR: statements, but also beliefs, wishes and
 * findings. All candidates are scored by a trained model; each cue keeps its best content.
 */
public final class AttributionFinder {

    private static final String MODEL = "attribution.model";

    /** The least odds, as a logarithm, of a cue in training: lower than in use, to learn from what reports nothing. */
    private static final double TRAINING_GATE = -3.0;

    /** The least odds, as a logarithm and without what is heard, of a word for which a sentence is listened to. */
    private static final double WORTH = -2.0;

    private final CandidateFinder candidates;
    private final AttributionModel model;
    private final Ear ear;

    private AttributionFinder(AttributionModel model) {
        this.candidates = new CandidateFinder(CueWords.load(), WordClusters.load());
        this.model = model;
        this.ear = new Ear(model.hearing());
    }

    /** With the model that is part of the program. */
    public static AttributionFinder load() {
        try (InputStream in = AttributionFinder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL + " is missing");
            }
            return with(AttributionModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With another model, for training. */
    public static AttributionFinder with(AttributionModel model) {
        return new AttributionFinder(model);
    }

    /** The attributions that are at least this probable, in the order of their cues. */
    public List<Attribution> find(Reading reading, double threshold) {
        return find(reading, Quotations.of(reading), Permission.ALL, Attribution::probability, cue -> threshold);
    }

    /**
     * The same with given quotations, from permitted candidates alone.
     *
     * @param permission says which
     * @param how which probability has to reach the threshold
     * @param least the threshold for a cue
     */
    List<Attribution> find(
            Reading reading,
            Quotations quotations,
            Permission permission,
            ToDoubleFunction<Attribution> how,
            ToDoubleFunction<CueGroup> least) {
        List<Attribution> out = new ArrayList<>();
        ContentFeatures contents = new ContentFeatures(quotations);
        SourceFeatures sources = new SourceFeatures(reading);
        for (CueGroup group : candidates.find(
                reading, quotations, ear.listener(), new ModelGate(permission, WORTH, permission.leastOdds()))) {
            Choice choice = new Choice(group, contents, sources, model);
            boolean isLabel = quotations.isLabel(group.sentence().span(group.cue()));
            double threshold = isLabel ? 0 : least.applyAsDouble(group);
            choice.best(permission, threshold)
                    .filter(found -> how.applyAsDouble(found) >= threshold)
                    .map(found -> found.with(SourceFinder.withQuoted(Insertion.mended(found.candidate(), quotations))))
                    .ifPresent(out::add);
        }
        return Nesting.cut(withoutRivals(out));
    }

    /** Lets those tokens pass that the model takes for possible cues. */
    private final class ModelGate implements CandidateFinder.Gate {

        private final Permission permission;
        private final double worth;
        private final double open;

        /**
         * @param worth the least odds, as a logarithm and without what is heard, to listen to a sentence
         * @param open the least odds to be a cue
         */
        private ModelGate(Permission permission, double worth, double open) {
            this.permission = permission;
            this.worth = worth;
            this.open = open;
        }

        @Override
        public boolean mayBeCue(Sentence s, int token) {
            return CandidateFinder.mayBeCue(s, token) && permission.mayReport(s, token);
        }

        @Override
        public boolean isWorthHearing(SentenceCodes codes, int token, int[] seen) {
            return isMark(codes, token) || model.cueScore(seen) >= worth;
        }

        @Override
        public boolean isOpen(SentenceCodes codes, int token, int[] features) {
            return isMark(codes, token) || model.cueScore(features) >= open;
        }

        private boolean isMark(SentenceCodes codes, int token) {
            return codes.tree.isPunctuation(token)
                    || codes.sentence.lower(token).equals("according");
        }
    }

    /** Shows the sentences of an article as the network that hears will see them, for training. */
    public static void sentences(Reading reading, WordClusters clusters, Consumer<HearingInput> use) {
        Quotations quotations = Quotations.of(reading);
        for (Sentence sentence : reading.sentences()) {
            if (sentence.size() <= CandidateFinder.LONGEST_SENTENCE) {
                SentenceCodes codes = new SentenceCodes(new Tree(sentence), clusters, quotations);
                use.accept(codes.input());
            }
        }
    }

    /** Whether a token's part of speech lets it be a cue. */
    public static boolean mayBeCue(Sentence sentence, int token) {
        return CandidateFinder.mayBeCue(sentence, token);
    }

    /** The features of every word of an article that may be a cue, with its place, for training. */
    public void cues(Reading reading, BiConsumer<Span, int[]> use) {
        Quotations quotations = Quotations.of(reading);
        candidates.find(reading, quotations, ear.listener(), (codes, token, features) -> {
            use.accept(codes.sentence.span(token), features);
            return false;
        });
    }

    /** The candidates of an article, cue by cue, with their features, for training. */
    public void candidates(Reading reading, Consumer<CueChoice> use) {
        Quotations quotations = Quotations.of(reading);
        ContentFeatures contents = new ContentFeatures(quotations);
        SourceFeatures sources = new SourceFeatures(reading);
        for (CueGroup group : candidates.find(
                reading,
                quotations,
                ear.listener(),
                new ModelGate(Permission.ALL, Double.NEGATIVE_INFINITY, TRAINING_GATE))) {
            use.accept(new CueChoice(group, GroupFeatures.of(group, contents, sources)));
        }
    }

    /** Of two neighbouring cues that claim nearly the same words, the more probable one. */
    private static List<Attribution> withoutRivals(List<Attribution> all) {
        List<Attribution> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean beaten = false;
            for (int j = Math.max(0, i - 6); j < Math.min(all.size(), i + 7) && !beaten; j++) {
                beaten = j != i
                        && beats(all.get(j), all.get(i), j < i)
                        && same(all.get(i).candidate(), all.get(j).candidate());
            }
            if (!beaten) {
                out.add(all.get(i));
            }
        }
        return out;
    }

    private static boolean beats(Attribution a, Attribution b, boolean first) {
        return a.probability() > b.probability() || (first && a.probability() == b.probability());
    }

    private static boolean same(Candidate a, Candidate b) {
        if (isInside(a, b) || isInside(b, a)) {
            return false;
        }
        int common = 0;
        for (Span x : a.content()) {
            for (Span y : b.content()) {
                common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        int all = length(a) + length(b) - common;
        return common * 10 >= all * 8;
    }

    /** A statement inside what "according to X" reports is no rival of it. */
    private static boolean isInside(Candidate a, Candidate b) {
        int cue = a.sentence().start(a.cue());
        return b.sentence().lower(b.cue()).equals("according")
                && (b.content().stream().anyMatch(span -> span.contains(cue))
                        || a.sentence() == b.sentence() && CueRules.isInner(a.sentence(), a.cue()));
    }

    private static int length(Candidate c) {
        return c.content().stream().mapToInt(Span::length).sum();
    }
}
