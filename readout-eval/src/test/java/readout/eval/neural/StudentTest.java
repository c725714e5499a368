package readout.eval.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import readout.language.WordClasses;
import readout.language.WordClusters;
import readout.language.parse.ParserNetwork;
import readout.language.parse.ParserNetworkFile;
import readout.language.parse.TreeReader;
import readout.language.parse.WordFeatures;

class StudentTest {

    private static final String[] FORMS = "The minister of Ardovia said on 9 May that talks will go on .".split(" ");
    private static final String[] TAGS = "DT NN IN NNP VBD IN CD NNP IN NNS MD VB RP .".split(" ");
    private static final Labels LABELS = new Labels(List.of("nsubj", "obj", "punct", "root"), List.of("DT", "NN"));
    private static final WordClusters CLUSTERS = new WordClusters(new WordClasses(new TreeMap<>()), new int[] {0});

    @Test
    void theParserReadsTheTreesThatItsTrainingSees() {
        for (int seed = 0; seed < 20; seed++) {
            Student student = student(seed, 1 + seed % 2);
            Example example = Labels.plain(FORMS, TAGS);
            Tape tape = new Tape(0, new SplittableRandom(0), false);
            TreeLayers.Parsed expected = student.layers().parse(tape, student.encode(tape, example));
            int[] heads = new int[FORMS.length + 1];
            int[] relations = new int[FORMS.length + 1];
            read(student.network(), heads, relations);
            assertThat(heads).isEqualTo(expected.heads());
            assertThat(Arrays.copyOfRange(relations, 1, relations.length))
                    .isEqualTo(Arrays.copyOfRange(expected.relations(), 1, relations.length));
        }
    }

    @Test
    void aNetworkComesBackFromItsFileNearlyAsItWas() throws IOException {
        ParserNetwork network = student(4, 2).network();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ParserNetworkFile.write(network, new DataOutputStream(bytes));
        ParserNetwork again =
                ParserNetworkFile.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(again.relations()).isEqualTo(network.relations());
        assertThat(again.vocabulary().codes()).isEqualTo(network.vocabulary().codes());
        assertThat(again.layers()).hasSize(2);
        for (int i = 0; i < network.projections().length; i++) {
            for (int j = 0; j < network.projections()[i].length; j++) {
                assertThat(again.projections()[i][j])
                        .isCloseTo(network.projections()[i][j], org.assertj.core.api.Assertions.within(0.01f));
            }
        }
    }

    private static Student student(int seed, int layers) {
        int[] codes =
                Arrays.stream(FORMS).mapToInt(WordFeatures::code).distinct().toArray();
        Student.Words words = new Student.Words(codes, new int[codes.length]);
        Student.Shape shape = new Student.Shape(12, 10, layers, 9, 7, 0.3f, 0.25f);
        return new Student(LABELS, words, CLUSTERS, shape, new SplittableRandom(seed));
    }

    private static void read(ParserNetwork network, int[] heads, int[] relations) {
        new TreeReader(network).parse(FORMS, TAGS, new int[FORMS.length], 0, FORMS.length, heads, relations);
    }
}
