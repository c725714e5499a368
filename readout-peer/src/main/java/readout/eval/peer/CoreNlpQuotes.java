package readout.eval.peer;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import readout.eval.SpokenQuote;
import readout.news.Span;

/** The quotations that CoreNLP's quote annotator finds, as it is set up by default, with their speakers. */
final class CoreNlpQuotes {

    private final StanfordCoreNLP pipeline;

    CoreNlpQuotes() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    /** The quotations of a text to which it gives a speaker. */
    List<SpokenQuote> of(String text) {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        List<SpokenQuote> out = new ArrayList<>();
        List<CoreQuote> quotes = document.quotes();
        for (CoreQuote quote : quotes == null ? List.<CoreQuote>of() : quotes) {
            List<String> names = Stream.of(quote.canonicalSpeaker(), quote.speaker())
                    .flatMap(Optional::stream)
                    .filter(name -> !name.equals("Unknown"))
                    .toList();
            if (!names.isEmpty()) {
                List<Span> speakers =
                        quote.speakerCharOffsets().map(CoreNlpQuotes::span).stream().toList();
                out.add(new SpokenQuote(span(quote.quoteCharOffsets()), speakers, names));
            }
        }
        return out;
    }

    private static Span span(Pair<Integer, Integer> offsets) {
        return new Span(offsets.first(), offsets.second());
    }
}
