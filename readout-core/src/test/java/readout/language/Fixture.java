package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Article;
import readout.news.PartialDate;
import readout.news.Published;
import readout.news.Timex;

/** Makes articles and tagged sentences of short texts, and reads tables of them. */
final class Fixture {

    private static final Tagger TAGGER = Tagger.load();
    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();
    private static final DependencyParser PARSER = DependencyParser.load();

    private Fixture() {}

    /** An article of this text; {@code published} is ISO 8601, or empty when it is not known. */
    static Article article(String text, String published) {
        Optional<Published> date = PartialDate.parse(published)
                .map(day -> new Published(day, Optional.empty(), Published.How.GIVEN, "by the test"));
        return new Article(
                "x", "x", "", text, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), date, "en", false);
    }

    static List<Sentence> sentences(String text) {
        List<Sentence> out = new ArrayList<>();
        for (TokenSpans tokens : Segmenter.sentences(text)) {
            int n = tokens.starts().length;
            String[] forms = new String[n];
            for (int i = 0; i < n; i++) {
                forms[i] = text.substring(tokens.starts()[i], tokens.ends()[i]);
            }
            String[] tags = TAGGER.tag(forms);
            String[] lemmas = new String[n];
            for (int i = 0; i < n; i++) {
                lemmas[i] = LEMMATIZER.lemma(forms[i], tags[i]);
            }
            int[] heads = new int[n];
            String[] relations = new String[n];
            PARSER.parse(forms, tags, heads, relations);
            out.add(new Sentence(
                    text,
                    out.size(),
                    tokens.starts(),
                    tokens.ends(),
                    tags,
                    lemmas,
                    heads,
                    relations,
                    ContextVectors.NONE));
        }
        return out;
    }

    static List<Timex> timexes(String text, String published) {
        return TimeFinder.load().find(article(text, published), sentences(text));
    }

    static List<Quantity> quantities(String text) {
        List<Sentence> sentences = sentences(text);
        return QuantityFinder.load().find(sentences, TimeFinder.load().find(article(text, "2031-03-14"), sentences));
    }

    /** The rows of a table in the test resources. */
    static List<List<String>> table(String name) {
        return WordFile.rows(name);
    }
}
