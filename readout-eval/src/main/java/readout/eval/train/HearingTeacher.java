package readout.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import readout.eval.neural.EncodedWords;
import readout.eval.neural.HearingExample;
import readout.eval.neural.HearingTraining;
import readout.eval.train.AnnotatedArticles.Annotated;
import readout.language.Reading;
import readout.language.Sentence;

/**
 * A larger network that hears with a pretrained encoder as well, far too slow for the product: it learns from annotated
 * articles, and the network of the product learns what it hears in texts that nobody has annotated (Hinton, Vinyals and
 * Dean 2015).
 */
final class HearingTeacher {

    private final EncodedWords.Encoder encoder;
    private final List<Reading> texts;
    private final int epochs;
    private final long seed;

    HearingTeacher(EncodedWords.Encoder encoder, List<Reading> texts, int epochs, long seed) {
        this.encoder = encoder;
        this.texts = texts;
        this.epochs = epochs;
        this.seed = seed;
    }

    /**
     * What the teacher hears in the sentences of texts, in their order.
     *
     * @param heard of which the words and vectors are those that the teacher saw
     */
    record Lessons(List<Reading> texts, List<HearingExample> heard) {

        /** As another network sees the sentences. */
        List<HearingExample> as(HearingLessons.Words words) {
            List<SeenSentence> sentences = new ArrayList<>();
            texts.forEach(reading -> sentences.addAll(words.seen(reading)));
            return IntStream.range(0, heard.size())
                    .mapToObj(i -> sentences.get(i).heard(heard.get(i)))
                    .toList();
        }
    }

    /**
     * What the teacher hears in the texts after it has learnt from all annotated articles.
     *
     * @param file keeps what was heard between two commands
     */
    Lessons teach(List<Annotated> articles, Optional<Path> file) throws IOException {
        if (file.isPresent() && Files.exists(file.get())) {
            return new Lessons(texts, HeardFile.read(file.get()));
        }
        HearingLessons.Words words = HearingLessons.frequent(articles);
        List<SeenSentence> sentences = new ArrayList<>();
        List<HearingExample> examples = HearingLessons.examples(words, articles, sentences);
        HearingTraining teacher = HearingTraining.large(words.codes(), words.counts(), encoder.width(), epochs, seed);
        teacher.train(withEncoded(sentences, examples));
        List<SeenSentence> others = new ArrayList<>();
        texts.forEach(reading -> others.addAll(words.seen(reading)));
        List<HearingExample> plain = others.stream().map(SeenSentence::plain).toList();
        List<HearingExample> heard = teacher.hearing().hear(withEncoded(others, plain), List.copyOf(others));
        if (file.isPresent()) {
            HeardFile.write(heard, file.get());
        }
        return new Lessons(texts, heard);
    }

    /** The examples with what the encoder makes of the words behind what the parser makes of them. */
    private List<HearingExample> withEncoded(List<SeenSentence> sentences, List<HearingExample> examples) {
        List<EncodedWords> encoded = EncodedWords.of(
                sentences.stream().map(seen -> forms(seen.sentence())).toList(), encoder);
        List<HearingExample> out = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            HearingExample.Vectors parsed = examples.get(i).vectors();
            EncodedWords words = encoded.get(i);
            out.add(examples.get(i).with((token, row) -> {
                parsed.write(token, row);
                words.write(token, row, row.length - encoder.width());
            }));
        }
        return out;
    }

    private static String[] forms(Sentence sentence) {
        return IntStream.range(0, sentence.size()).mapToObj(sentence::form).toArray(String[]::new);
    }
}
