package readout.fact.figure;

import java.util.Optional;
import readout.fact.Tree;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Source;

/** Whom the sentence cites for a figure without making anybody speak: "according to", "data from", "official figures show". */
final class FigureSource {

    private FigureSource() {}

    static Optional<Source> of(Reading reading, Position at) {
        Sentence sentence = at.sentence();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            boolean according = sentence.lower(i).equals("according")
                    && sentence.lower(i + 1).equals("to");
            boolean data = sentence.lower(i).matches("data|figures|statistics|numbers|estimates")
                    && sentence.lower(i + 1).matches("from|by|of");
            if (according || data) {
                return source(reading, sentence, i + 2);
            }
        }
        return Optional.empty();
    }

    /** The first actor named from a token on, within a few words; else the words of the noun phrase. */
    private static Optional<Source> source(Reading reading, Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 8, sentence.size()); i++) {
            if (sentence.lower(i).matches("[,;.]|and|which|that")) {
                break;
            }
            Optional<Mention> mention = reading.mentionAt(sentence, i);
            if (mention.isPresent()) {
                return Optional.of(new Source(
                        reading.actor(mention.get()).name(),
                        Optional.empty(),
                        Optional.of(mention.get().span())));
            }
        }
        Tree tree = new Tree(sentence);
        int head = from;
        while (head + 1 < sentence.size() && sentence.tag(head + 1).startsWith("N")) {
            head++;
        }
        Words words = Words.of(tree, head);
        boolean usable = sentence.tag(head).startsWith("N") && words.first() >= from;
        return usable
                ? Optional.of(new Source(
                        words.span(sentence).of(sentence.text()), Optional.empty(), Optional.of(words.span(sentence))))
                : Optional.empty();
    }
}
