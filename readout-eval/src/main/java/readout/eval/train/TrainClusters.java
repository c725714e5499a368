package readout.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Conllu;
import readout.eval.JsonLines;
import readout.eval.Tree;
import readout.language.ModelFile;
import readout.language.Segmenter;
import readout.language.TokenSpans;
import readout.language.WordClasses;
import readout.language.WordClusters;
import readout.language.WordHash;

/** Clusters the words of unlabelled text. There is nothing random in it, hence no seed. */
@Command(
        name = "clusters",
        description = "Trains clusters.model from the words of CoNLL-U files and the texts of JSON Lines files.",
        mixinStandardHelpOptions = true)
final class TrainClusters implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "*.conllu.gz or *.jsonl.gz")
    private List<Path> files = List.of();

    @Option(names = "--out", required = true, description = "file to write")
    private Path out = Path.of("");

    @Option(names = "--fine", defaultValue = "512", description = "fine clusters; default: ${DEFAULT-VALUE}")
    private int fine;

    @Option(names = "--coarse", defaultValue = "64", description = "coarse clusters; default: ${DEFAULT-VALUE}")
    private int coarse;

    @Option(names = "--least", defaultValue = "3", description = "rarer words are left out; default: ${DEFAULT-VALUE}")
    private int least;

    @Option(names = "--rounds", defaultValue = "12", description = "over all words; default: ${DEFAULT-VALUE}")
    private int rounds;

    @Override
    public Integer call() throws IOException {
        List<int[]> sentences = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".jsonl.gz")) {
                addTexts(file, sentences);
            } else {
                for (Tree tree : Conllu.read(file)) {
                    sentences.add(keys(tree.forms()));
                }
            }
        }
        Bigrams words = new Bigrams(sentences, least);
        int[] clusters = Exchange.cluster(words, fine, rounds);
        int[] groups = group(sentences, words, clusters);
        Map<Integer, Integer> byKey = new TreeMap<>();
        for (int w = 1; w < clusters.length; w++) {
            byKey.put(words.keys[w], clusters[w]);
        }
        WordClusters model = new WordClusters(new WordClasses(byKey), groups);
        ModelFile.save(out, model::write);
        System.out.println("wrote " + out + ", " + Files.size(out) + " bytes, " + model.size() + " words");
        return 0;
    }

    /** Clusters the clusters: each fine one is a word now. */
    private int[] group(List<int[]> sentences, Bigrams words, int[] clusters) {
        Map<Integer, Integer> byKey = new TreeMap<>();
        for (int w = 1; w < clusters.length; w++) {
            byKey.put(words.keys[w], clusters[w]);
        }
        List<int[]> rewritten = new ArrayList<>();
        for (int[] sentence : sentences) {
            rewritten.add(Arrays.stream(sentence)
                    .map(key -> byKey.getOrDefault(key, 0))
                    .toArray());
        }
        Bigrams fineWords = new Bigrams(rewritten, 1);
        int[] found = Exchange.cluster(fineWords, coarse, rounds);
        int[] groups = new int[fine];
        for (int w = 1; w < found.length; w++) {
            if (fineWords.keys[w] > 0) {
                groups[fineWords.keys[w]] = found[w];
            }
        }
        return groups;
    }

    private static void addTexts(Path file, List<int[]> sentences) throws IOException {
        JsonLines.each(file, article -> {
            String text =
                    article.path(article.has("text") ? "text" : "articleBody").asText();
            for (TokenSpans sentence : Segmenter.sentences(text)) {
                sentences.add(keys(sentence.forms(text)));
            }
        });
    }

    private static int[] keys(String[] forms) {
        return Arrays.stream(forms).mapToInt(WordHash::cased).toArray();
    }
}
