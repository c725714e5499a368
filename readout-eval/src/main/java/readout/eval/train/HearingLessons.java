package readout.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.eval.neural.HearingExample;
import readout.eval.neural.HearingTraining;
import readout.eval.train.AnnotatedArticles.Annotated;
import readout.eval.train.GoldAttributions.Gold;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.hearing.HearingNetwork;
import readout.fact.statement.hearing.HearingWords;
import readout.language.Reading;
import readout.language.Sentence;
import readout.language.WordClusters;
import readout.language.parse.Vocabulary;
import readout.language.parse.WordFeatures;

/** What the network that hears learns from annotated articles. */
final class HearingLessons {

    /** Words seen fewer times have no row of their own. */
    private static final int RARE = 3;

    private final int epochs;
    private final long seed;
    private final Optional<HearingTeacher.Lessons> heard;

    /** @param heard what a larger network heard in other texts, which is learnt as well */
    HearingLessons(int epochs, long seed, Optional<HearingTeacher.Lessons> heard) {
        this.epochs = epochs;
        this.seed = seed;
        this.heard = heard;
    }

    /**
     * The words that a network knows, and how it sees a sentence.
     *
     * @param codes the hashes of the words that have a row of their own, the most frequent first
     * @param counts how often each was seen
     */
    record Words(int[] codes, int[] counts, HearingWords rows, WordClusters clusters) {

        /** The sentences of an article as the networks see them. */
        List<SeenSentence> seen(Reading reading) {
            List<SeenSentence> out = new ArrayList<>();
            AttributionFinder.sentences(
                    reading,
                    clusters,
                    input -> out.add(new SeenSentence(
                            input.sentence(),
                            rows.read(input.sentence(), input.clusters(), input.situations()),
                            input.situations())));
            return out;
        }
    }

    HearingNetwork learn(List<Annotated> articles) {
        Words words = frequent(articles);
        List<HearingExample> examples = examples(words, articles, new ArrayList<>());
        heard.ifPresent(h -> examples.addAll(h.as(words)));
        HearingTraining student = HearingTraining.small(words.codes(), words.counts(), epochs, seed);
        student.train(examples);
        return student.network();
    }

    /**
     * What is annotated in each sentence.
     *
     * @param sentences get the sentences, in the same order
     */
    static List<HearingExample> examples(Words words, List<Annotated> articles, List<SeenSentence> sentences) {
        List<HearingExample> examples = new ArrayList<>();
        for (Annotated article : articles) {
            for (SeenSentence seen : words.seen(article.reading())) {
                sentences.add(seen);
                examples.add(example(seen, article.gold()));
            }
        }
        return examples;
    }

    static Words frequent(List<Annotated> articles) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Annotated article : articles) {
            for (Sentence sentence : article.reading().sentences()) {
                for (int i = 0; i < sentence.size(); i++) {
                    counts.merge(WordFeatures.code(sentence.form(i)), 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<Integer, Integer>> frequent = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RARE)
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        int[] codes = frequent.stream().mapToInt(Map.Entry::getKey).toArray();
        int[] seen = frequent.stream().mapToInt(Map.Entry::getValue).toArray();
        return new Words(codes, seen, new HearingWords(new Vocabulary(codes)), WordClusters.load());
    }

    private static HearingExample example(SeenSentence seen, GoldAttributions gold) {
        Sentence s = seen.sentence();
        int n = s.size();
        float[][] kinds = new float[HearingNetwork.KINDS][n + 2];
        for (float[] kind : kinds) {
            Arrays.fill(kind, -1);
        }
        List<HearingExample.Cue> cues = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            BitSet word = gold.words(List.of(s.span(i)));
            if (word.isEmpty()) {
                continue;
            }
            kinds[0][i + 1] = gold.isCue(s.span(i)) ? 1 : 0;
            kinds[1][i + 1] = gold.isSource(s.span(i)) ? 1 : 0;
            kinds[2][i + 1] = gold.isContent(s.span(i)) ? 1 : 0;
            int cue = i;
            if (kinds[0][i + 1] == 1 && AttributionFinder.mayBeCue(s, i)) {
                gold.ofCue(s.span(i)).ifPresent(g -> cues.add(cue(seen, cue, g, gold)));
            }
        }
        return new HearingExample(seen.words(), s.vectors()::write, kinds, cues);
    }

    private static HearingExample.Cue cue(SeenSentence seen, int cue, Gold g, GoldAttributions gold) {
        Sentence s = seen.sentence();
        int n = s.size();
        BitSet[] parts = {g.source(), g.content(), g.cue()};
        float[][] roles = new float[parts.length][n + 2];
        int first = gold.words(List.of(s.span())).nextSetBit(0);
        int head = g.source().isEmpty() ? n + 1 : g.head() < first ? 0 : -1;
        for (int r = 0; r < roles.length; r++) {
            Arrays.fill(roles[r], -1);
        }
        for (int i = 0; i < n; i++) {
            BitSet word = gold.words(List.of(s.span(i)));
            if (!word.isEmpty()) {
                for (int r = 0; r < roles.length; r++) {
                    roles[r][i + 1] = parts[r].intersects(word) ? 1 : 0;
                }
                head = head < 0 && word.get(g.head()) ? i + 1 : head;
            }
        }
        float[][] points = {at(start(s, g, gold), n), at(end(s, g, gold), n), at(head, n)};
        return new HearingExample.Cue(cue + 1, seen.pairs(cue), roles, points);
    }

    /** Certain to be at a place; nothing is known when the place is negative. */
    private static float[] at(int place, int tokens) {
        float[] out = new float[tokens + 2];
        if (place >= 0) {
            out[place] = 1;
        }
        return out;
    }

    private static int start(Sentence s, Gold g, GoldAttributions gold) {
        int at = g.content().nextSetBit(0);
        for (int i = 0; i < s.size(); i++) {
            int word = gold.words(List.of(s.span(i))).nextSetBit(0);
            if (word >= 0 && word >= at) {
                return word == at ? i + 1 : 0;
            }
        }
        return s.size() + 1;
    }

    private static int end(Sentence s, Gold g, GoldAttributions gold) {
        int at = g.content().length() - 1;
        for (int i = s.size() - 1; i >= 0; i--) {
            int word = gold.words(List.of(s.span(i))).length() - 1;
            if (word >= 0 && word <= at) {
                return word == at ? i + 1 : s.size() + 1;
            }
        }
        return 0;
    }
}
