package readout.fact.statement;

import java.util.List;
import java.util.Optional;
import readout.language.Sentence;
import readout.news.Span;

/**
 * What may be an attribution: a cue, one reading of its content, and its source.
 *
 * @param sentence where the cue stands
 * @param cue the token that heads the cue
 * @param cueSpans the words of the cue
 * @param frame how the content stands to the cue
 * @param link preposition or conjunction between cue and content, empty if there is none
 * @param source who says it, if that is said
 * @param content in the order of the text, as the tree has it: marks and punctuation are not yet trimmed
 * @param contentHead the token that heads the content, or -1 when it is no constituent of the cue's sentence
 */
public record Candidate(
        Sentence sentence,
        int cue,
        List<Span> cueSpans,
        Frame frame,
        String link,
        Optional<SourcePhrase> source,
        List<Span> content,
        int contentHead) {

    public Candidate {
        cueSpans = List.copyOf(cueSpans);
        content = List.copyOf(content);
    }

    Candidate withContent(List<Span> spans) {
        return new Candidate(sentence, cue, cueSpans, frame, link, source, spans, contentHead);
    }

    Candidate withSource(SourcePhrase other) {
        return new Candidate(sentence, cue, cueSpans, frame, link, Optional.of(other), content, contentHead);
    }
}
