package readout.eval.train;

import java.util.List;
import readout.eval.neural.HearingExample;
import readout.eval.neural.TeacherHearing;
import readout.fact.statement.AttributionFinder;
import readout.fact.statement.hearing.HearingPairs;
import readout.language.Sentence;

/**
 * A sentence as networks that hear see it.
 *
 * @param words rows of the tables of words
 * @param situations of the places, see {@link readout.fact.statement.hearing.HearingWords#read}
 */
record SeenSentence(Sentence sentence, int[][] words, int[] situations) implements TeacherHearing.Places {

    @Override
    public boolean mayBeCue(int token) {
        return AttributionFinder.mayBeCue(sentence, token);
    }

    @Override
    public int[][] pairs(int token) {
        return HearingPairs.read(sentence, token, situations);
    }

    /** With what was heard in it, whoever heard it. */
    HearingExample heard(HearingExample heard) {
        List<HearingExample.Cue> cues = heard.cues().stream()
                .map(c -> new HearingExample.Cue(c.place(), pairs(c.place() - 1), c.roles(), c.points()))
                .toList();
        return new HearingExample(words, sentence.vectors()::write, heard.kinds(), cues);
    }

    /** Of which nothing is known. */
    HearingExample plain() {
        return new HearingExample(words, sentence.vectors()::write, new float[0][], List.of());
    }
}
