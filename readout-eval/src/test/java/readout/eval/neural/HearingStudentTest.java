package readout.eval.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import readout.fact.statement.hearing.CueHearing;
import readout.fact.statement.hearing.Ear;
import readout.fact.statement.hearing.Hearing;
import readout.fact.statement.hearing.HearingFile;
import readout.fact.statement.hearing.HearingInput;
import readout.fact.statement.hearing.HearingNetwork;
import readout.fact.statement.hearing.HearingPairs;
import readout.fact.statement.hearing.HearingWords;
import readout.fact.statement.hearing.Listener;
import readout.language.LanguageEngine;
import readout.language.Sentence;
import readout.language.parse.Vocabulary;
import readout.language.parse.WordFeatures;
import readout.news.Article;

class HearingStudentTest {

    private static final Sentence SENTENCE =
            sentence("The minister of Ardovia said on Monday that \"talks will go on\" in May.");
    private static final int CUE = 4;
    private static final int[] CLUSTERS = new int[SENTENCE.size()];
    private static final int[] SITUATIONS = situations();
    private static final HearingInput INPUT = new HearingInput(SENTENCE, CLUSTERS, SITUATIONS);
    private static final int[] CODES = codes();

    @Test
    void whoListensHearsWhatTrainingSees() {
        for (int seed = 0; seed < 10; seed++) {
            HearingStudent student = student(seed);
            Tape tape = new Tape(0, new SplittableRandom(0), false);
            HearingStudent.Heard expected = student.hear(tape, example());
            Heard heard = hear(student.network());
            CueHearing beside = heard.beside();
            Node scores = expected.beside().get(0);
            for (int i = 0; i < SENTENCE.size(); i++) {
                assertThat(heard.alone().cue(i)).isCloseTo(expected.kinds().value[i + 1][0], within(1e-4f));
                for (int role = CueHearing.SOURCE; role <= CueHearing.CUE; role++) {
                    assertThat(beside.odds(role, i)).isCloseTo(scores.value[i + 1][role], within(1e-4f));
                }
                assertThat(beside.start(i) - beside.start(-1))
                        .isCloseTo(
                                scores.value[i + 1][CueHearing.START] - scores.value[0][CueHearing.START],
                                within(1e-4));
            }
        }
    }

    @Test
    void whatIsHeardOfASentenceDependsNeitherOnTheOthersNorOnWhatWasHeardBefore() {
        Listener listener = new Ear(student(5).network()).listener();
        Heard alone = hear(listener, List.of(INPUT));
        for (int others = 1; others < 60; others = others * 2 + 1) {
            List<HearingInput> inputs = new ArrayList<>(List.of(INPUT));
            for (int i = 0; i < others; i++) {
                inputs.add(input("Yesterday evening they said" + " again".repeat(i) + "."));
            }
            assertSame(hear(listener, inputs), alone);
            assertSame(hear(listener, List.of(INPUT)), alone);
        }
        assertThat(listener.hear(List.of())).isEmpty();
        assertThat(listener.beside(List.of())).isEmpty();
    }

    private static void assertSame(Heard one, Heard other) {
        for (int i = 0; i < SENTENCE.size(); i++) {
            assertThat(one.alone().content(i)).isEqualTo(other.alone().content(i));
            assertThat(one.beside().odds(CueHearing.SOURCE, i))
                    .isEqualTo(other.beside().odds(CueHearing.SOURCE, i));
            assertThat(one.beside().end(i)).isEqualTo(other.beside().end(i));
        }
    }

    private static HearingInput input(String text) {
        Sentence sentence = sentence(text);
        return new HearingInput(sentence, new int[sentence.size()], new int[sentence.size() + 2]);
    }

    @Test
    void learnsWhoSaysWhatFromOneExampleAndTheSameSeedGivesTheSameBytes() throws IOException {
        HearingNetwork network = trained(example()).network();
        assertHears(network);
        assertThat(bytes(trained(example()).network())).isEqualTo(bytes(network));
    }

    @Test
    void whatOneNetworkHearsTeachesAnother() {
        HearingExample plain = new HearingExample(example().words(), example().vectors(), new float[0][], List.of());
        TeacherHearing.Places places = new TeacherHearing.Places() {
            @Override
            public boolean mayBeCue(int token) {
                return token == CUE || token == 1;
            }

            @Override
            public int[][] pairs(int token) {
                return HearingPairs.read(SENTENCE, token, SITUATIONS);
            }
        };
        List<HearingExample> heard = trained(example()).hearing().hear(List.of(plain), List.of(places));
        assertThat(heard.get(0).cues()).hasSize(1);
        assertHears(trained(heard.get(0)).network());
    }

    private static void assertHears(HearingNetwork network) {
        Heard heard = hear(network);
        CueHearing beside = heard.beside();
        int last = SENTENCE.size();
        assertThat(heard.alone().cue(CUE)).isPositive();
        assertThat(heard.alone().cue(1)).isNegative();
        assertThat(beside.start(7)).isGreaterThan(-0.2);
        assertThat(beside.end(15)).isGreaterThan(-0.2);
        assertThat(beside.head(1)).isGreaterThan(-0.2);
        assertThat(beside.head(last)).isLessThan(-1);
    }

    @Test
    void aNetworkComesBackFromItsFileNearlyAsItWas() throws IOException {
        HearingNetwork network = student(3).network();
        HearingNetwork again = HearingFile.read(new DataInputStream(new ByteArrayInputStream(bytes(network))));
        assertThat(hear(again).beside().odds(CueHearing.CONTENT, 9))
                .isCloseTo(hear(network).beside().odds(CueHearing.CONTENT, 9), within(0.05f));
    }

    private static HearingTraining trained(HearingExample example) {
        int[] frequencies = new int[CODES.length];
        Arrays.fill(frequencies, 20);
        HearingTraining training = HearingTraining.small(CODES, frequencies, 60, 1);
        training.train(List.of(example, example));
        return training;
    }

    private static Heard hear(HearingNetwork network) {
        return hear(new Ear(network).listener(), List.of(INPUT));
    }

    /** What is heard of the first sentence, and beside its cue when all sentences have one at that place. */
    private static Heard hear(Listener listener, List<HearingInput> inputs) {
        List<Hearing> heard = listener.hear(inputs);
        List<Hearing.Cue> cues =
                heard.stream().map(hearing -> new Hearing.Cue(hearing, CUE)).toList();
        return new Heard(heard.get(0), listener.beside(cues).get(0));
    }

    private record Heard(Hearing alone, CueHearing beside) {}

    private static HearingStudent student(int seed) {
        HearingStudent.Shape shape = new HearingStudent.Shape(224, 12, 5, 8, 6, 0.3f, 0.5f);
        return new HearingStudent(new Student.Words(CODES, new int[CODES.length]), shape, new SplittableRandom(seed));
    }

    /** The minister [source] said [cue] on Monday [that ... go on] [content]. */
    private static HearingExample example() {
        int places = SENTENCE.size() + 2;
        float[][] kinds = {marks(places, CUE, CUE), marks(places, 0, 3), marks(places, 7, 15)};
        float[][] roles = {kinds[1], kinds[2], kinds[0]};
        return new HearingExample(
                new HearingWords(new Vocabulary(CODES)).read(SENTENCE, CLUSTERS, SITUATIONS),
                SENTENCE.vectors()::write,
                kinds,
                List.of(new HearingExample.Cue(
                        CUE + 1, HearingPairs.read(SENTENCE, CUE, SITUATIONS), roles, new float[][] {
                            at(places, 8), at(places, 16), at(places, 2)
                        })));
    }

    private static float[] at(int places, int place) {
        float[] out = new float[places];
        out[place] = 1;
        return out;
    }

    private static float[] marks(int places, int first, int last) {
        float[] marks = new float[places];
        marks[0] = -1;
        marks[places - 1] = -1;
        Arrays.fill(marks, first + 1, last + 2, 1);
        return marks;
    }

    private static int[] codes() {
        int[] codes = new int[SENTENCE.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = WordFeatures.code(SENTENCE.form(i));
        }
        return Arrays.stream(codes).distinct().toArray();
    }

    private static int[] situations() {
        int[] situations = new int[SENTENCE.size() + 2];
        situations[0] = 4;
        Arrays.fill(situations, 9, 15, 1);
        situations[situations.length - 1] = 6;
        return situations;
    }

    private static byte[] bytes(HearingNetwork network) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HearingFile.write(network, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Sentence sentence(String text) {
        Article article = Article.plain("a", text);
        return LanguageEngine.load().read(article).sentences().get(0);
    }
}
