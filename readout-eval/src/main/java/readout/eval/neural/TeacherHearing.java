package readout.eval.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import readout.fact.statement.hearing.CueHearing;
import readout.fact.statement.hearing.HearingNetwork;

/** What a trained network hears in sentences, as examples for another one. */
public final class TeacherHearing {

    /** Less probable words are not taken for cues. */
    private static final double LEAST_CUE = 0.1;

    private final HearingStudent teacher;

    TeacherHearing(HearingStudent teacher) {
        this.teacher = teacher;
    }

    /** What of a sentence may be a cue, and what stands beside it. */
    public interface Places {
        boolean mayBeCue(int token);

        int[][] pairs(int token);
    }

    /** The same sentences with what is heard in them; what the examples want is not looked at. */
    public List<HearingExample> hear(List<HearingExample> examples, List<Places> places) {
        HearingExample[] out = new HearingExample[examples.size()];
        try (Workers workers = new Workers()) {
            workers.run(w -> {
                for (int i = w; i < out.length; i += Workers.COUNT) {
                    out[i] = hear(examples.get(i), places.get(i));
                }
            });
        }
        return List.of(out);
    }

    private HearingExample hear(HearingExample plain, Places places) {
        Tape tape = new Tape(0, new SplittableRandom(0), false);
        HearingStudent.Heard alone = teacher.hear(tape, plain);
        List<HearingExample.Cue> cues = new ArrayList<>();
        for (int token = 0; token < plain.size() - 2; token++) {
            if (probability(alone.kinds().value[token + 1][0]) >= LEAST_CUE && places.mayBeCue(token)) {
                cues.add(new HearingExample.Cue(token + 1, places.pairs(token), new float[0][], new float[0][]));
            }
        }
        HearingStudent.Heard heard =
                teacher.hear(tape, new HearingExample(plain.words(), plain.vectors(), plain.kinds(), cues));
        List<HearingExample.Cue> out = new ArrayList<>();
        for (int c = 0; c < cues.size(); c++) {
            Node scores = heard.beside().get(c);
            HearingExample.Cue cue = cues.get(c);
            out.add(new HearingExample.Cue(
                    cue.place(),
                    cue.pairs(),
                    probabilities(scores, 0, CueHearing.START),
                    distributions(scores, CueHearing.START)));
        }
        return new HearingExample(
                plain.words(), plain.vectors(), probabilities(heard.kinds(), 0, HearingNetwork.KINDS), out);
    }

    private static float[][] probabilities(Node scores, int from, int to) {
        float[][] out = new float[to - from][scores.rows];
        for (int k = from; k < to; k++) {
            for (int i = 0; i < scores.rows; i++) {
                out[k - from][i] = (float) probability(scores.value[i][k]);
            }
            out[k - from][0] = -1;
            out[k - from][scores.rows - 1] = -1;
        }
        return out;
    }

    private static float[][] distributions(Node scores, int from) {
        float[][] out = new float[scores.width - from][scores.rows];
        for (int k = 0; k < out.length; k++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < scores.rows; i++) {
                most = Math.max(most, scores.value[i][from + k]);
            }
            double sum = 0;
            for (int i = 0; i < scores.rows; i++) {
                out[k][i] = (float) Math.exp(scores.value[i][from + k] - most);
                sum += out[k][i];
            }
            for (int i = 0; i < scores.rows; i++) {
                out[k][i] /= (float) sum;
            }
        }
        return out;
    }

    private static double probability(float odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
