package readout.eval.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import readout.language.WordClasses;
import readout.language.WordClusters;
import readout.language.parse.ParserNetworkFile;
import readout.language.parse.WordFeatures;

class TrainerTest {

    private static final Labels LABELS = new Labels(List.of("det", "nsubj", "obj", "root"), List.of("DT", "NN", "VB"));
    private static final List<String> NOUNS = List.of("minister", "harbour", "treaty", "envoy", "tariff");
    private static final List<String> VERBS = List.of("meets", "signs", "opens", "lifts");

    @Test
    void aNetworkLearnsWhatItIsShownAndTheSameSeedGivesTheSameBytes() throws IOException {
        Student first = student();
        Student second = student();
        String score = train(first);
        train(second);
        assertThat(score).startsWith("UAS 100.00 LAS 100.00");
        assertThat(bytes(second)).isEqualTo(bytes(first));
    }

    private static String train(Student student) throws IOException {
        try (Workers workers = new Workers()) {
            Trainer trainer = new Trainer(student, workers, 4, 1);
            trainer.train(sentences(), 12, 0.01f, 0.98f, 5, epoch -> {});
            return trainer.score(sentences());
        }
    }

    /** "the minister meets the envoy": the verb is the root, subject before it, object behind it. */
    private static List<Example> sentences() {
        List<Example> sentences = new ArrayList<>();
        for (String subject : NOUNS) {
            for (String verb : VERBS) {
                for (String object : NOUNS) {
                    sentences.add(new Example(
                            new String[] {"the", subject, verb, "the", object},
                            new String[] {"DT", "NN", "VB", "DT", "NN"},
                            new int[] {-1, 2, 3, 0, 5, 3},
                            new int[] {-1, 0, 1, 3, 0, 2},
                            new int[] {-1, 0, 1, 2, 0, 1},
                            1));
                }
            }
        }
        return sentences;
    }

    private static Student student() {
        List<String> words = new ArrayList<>(List.of("the"));
        words.addAll(NOUNS);
        words.addAll(VERBS);
        int[] codes = words.stream().mapToInt(WordFeatures::code).toArray();
        int[] frequencies = new int[codes.length];
        Arrays.fill(frequencies, 20);
        return new Student(
                LABELS,
                new Student.Words(codes, frequencies),
                new WordClusters(new WordClasses(new TreeMap<>()), new int[] {0}),
                new Student.Shape(12, 10, 1, 8, 8, 0.1f, 0.25f),
                new SplittableRandom(1));
    }

    private static byte[] bytes(Student student) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ParserNetworkFile.write(student.network(), new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
