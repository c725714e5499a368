package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import readout.news.Article;
import readout.news.Region;
import readout.news.Timex;

/**
 * Reads an article from its characters to who is who: segmentation, tags, lemmas, trees, names, the publication date
 * where the article has none, time expressions, quantities and actors. Has no state that changes; one engine serves all
 * threads.
 */
public final class LanguageEngine {

    private final Tagger tagger;
    private final Lemmatizer lemmatizer;
    private final DependencyParser parser;
    private final EntityResolver entities;
    private final TimeFinder times;
    private final Dating dating;
    private final QuantityFinder quantities;

    private LanguageEngine(
            Tagger tagger,
            Lemmatizer lemmatizer,
            DependencyParser parser,
            EntityResolver entities,
            TimeFinder times,
            Dating dating,
            QuantityFinder quantities) {
        this.tagger = tagger;
        this.lemmatizer = lemmatizer;
        this.parser = parser;
        this.entities = entities;
        this.times = times;
        this.dating = dating;
        this.quantities = quantities;
    }

    /** Loads the models that come with the program. */
    public static LanguageEngine load() {
        CompletableFuture<DependencyParser> parser = CompletableFuture.supplyAsync(DependencyParser::load);
        return new LanguageEngine(
                Tagger.load(),
                Lemmatizer.load(),
                parser.join(),
                EntityResolver.load(),
                TimeFinder.load(),
                Dating.load(),
                QuantityFinder.load());
    }

    /** The steps of reading an article, in their order. */
    public enum Stage {
        SEGMENT,
        TAG,
        LEMMATIZE,
        PARSE,
        TIMES,
        QUANTITIES,
        ENTITIES
    }

    /** What the engine knows of an article; without sentences when the article is in another language. */
    public Reading read(Article article) {
        return read(article, stage -> {});
    }

    /** The same, telling {@code done} after each step, for measuring. */
    public Reading read(Article article, Consumer<Stage> done) {
        List<Sentence> sentences = sentences(article, done);
        Article dated = article.published().isPresent() ? article : dated(article, sentences);
        List<Timex> timexes = times.find(dated, sentences);
        done.accept(Stage.TIMES);
        List<Quantity> amounts = quantities.find(sentences, timexes);
        done.accept(Stage.QUANTITIES);
        Entities cast = entities.resolve(sentences);
        done.accept(Stage.ENTITIES);
        return new Reading(dated, sentences, cast.actors(), cast.mentions(), timexes, amounts);
    }

    private Article dated(Article article, List<Sentence> sentences) {
        return dating.date(article, sentences).map(article::withPublished).orElse(article);
    }

    private List<Sentence> sentences(Article article, Consumer<Stage> done) {
        if (!isRead(article.language())) {
            return List.of();
        }
        String text = article.text();
        List<TokenSpans> tokens = new ArrayList<>();
        for (Region region : article.regions()) {
            if (region.kind().tellsFacts()) {
                tokens.addAll(Segmenter.sentences(text, region.span()));
            }
        }
        done.accept(Stage.SEGMENT);
        List<String[]> forms = tokens.stream().map(t -> t.forms(text)).toList();
        List<String[]> tags = forms.stream().map(tagger::tag).toList();
        done.accept(Stage.TAG);
        List<String[]> lemmas = new ArrayList<>();
        for (int s = 0; s < tokens.size(); s++) {
            lemmas.add(lemmas(forms.get(s), tags.get(s)));
        }
        done.accept(Stage.LEMMATIZE);
        List<Sentence> sentences = new ArrayList<>();
        for (int s = 0; s < tokens.size(); s++) {
            TokenSpans t = tokens.get(s);
            int[] heads = new int[t.size()];
            String[] relations = new String[t.size()];
            ContextVectors vectors = parser.parse(forms.get(s), tags.get(s), heads, relations);
            sentences.add(
                    new Sentence(text, s, t.starts(), t.ends(), tags.get(s), lemmas.get(s), heads, relations, vectors));
        }
        done.accept(Stage.PARSE);
        return sentences;
    }

    private String[] lemmas(String[] forms, String[] tags) {
        String[] lemmas = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            lemmas[i] = lemmatizer.lemma(forms[i], tags[i]);
        }
        return lemmas;
    }

    /** English, or too short to tell. */
    private static boolean isRead(String language) {
        return language.equals("en") || language.startsWith("en-") || language.equals("und");
    }
}
