package readout.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import readout.eval.neural.HearingExample;
import readout.eval.neural.HearingTraining;
import readout.eval.train.AnnotatedArticles.Annotated;
import readout.eval.train.GoldAttributions.Gold;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.hearing.HearingNetwork;
import readout.fact.statement.hearing.HearingPairs;
import readout.fact.statement.hearing.HearingWords;
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

    HearingLessons(int epochs, long seed) {
        this.epochs = epochs;
        this.seed = seed;
    }

    HearingNetwork learn(List<Annotated> articles) {
        List<Map.Entry<Integer, Integer>> words = frequent(articles);
        int[] codes = words.stream().mapToInt(Map.Entry::getKey).toArray();
        int[] counts = words.stream().mapToInt(Map.Entry::getValue).toArray();
        HearingWords rows = new HearingWords(new Vocabulary(codes));
        List<HearingExample> examples = new ArrayList<>();
        WordClusters clusters = WordClusters.load();
        for (Annotated article : articles) {
            AttributionFinder.sentences(
                    article.reading(),
                    clusters,
                    (sentence, groups, situations) -> examples.add(
                            example(sentence, rows.read(sentence, groups, situations), situations, article.gold())));
        }
        return new HearingTraining(codes, counts, epochs, seed).train(examples);
    }

    private static List<Map.Entry<Integer, Integer>> frequent(List<Annotated> articles) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Annotated article : articles) {
            for (Sentence sentence : article.reading().sentences()) {
                for (int i = 0; i < sentence.size(); i++) {
                    counts.merge(WordFeatures.code(sentence.form(i)), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RARE)
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private static HearingExample example(Sentence s, int[][] words, int[] situations, GoldAttributions gold) {
        int n = s.size();
        int[][] kinds = new int[HearingNetwork.KINDS][n + 2];
        for (int[] kind : kinds) {
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
                gold.ofCue(s.span(i)).ifPresent(g -> cues.add(cue(s, cue, situations, g, gold)));
            }
        }
        return new HearingExample(words, s.vectors(), kinds, cues);
    }

    private static HearingExample.Cue cue(Sentence s, int cue, int[] situations, Gold g, GoldAttributions gold) {
        int n = s.size();
        BitSet[] parts = {g.source(), g.content(), g.cue()};
        int[][] roles = new int[parts.length][n + 2];
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
        return new HearingExample.Cue(cue + 1, HearingPairs.read(s, cue, situations), roles, new int[] {
            start(s, g, gold), end(s, g, gold), head
        });
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
