package readout.store;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import readout.export.Export;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Span;

/**
 * An article as it is kept: lines of the export format.
 *
 * @param article line of articles.jsonl
 * @param facts lines of facts.jsonl
 * @param words of each line of the facts its kind and the words of its evidence; of time expressions empty
 */
record StoredArticle(String article, List<String> facts, List<String> words) {

    static StoredArticle of(ArticleFacts facts) {
        try {
            StringWriter article = new StringWriter();
            Export.article(facts.article(), article);
            StringWriter lines = new StringWriter();
            Export.facts(facts, lines);
            List<String> all = lines.toString().lines().toList();
            List<String> words = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                words.add(
                        i < facts.facts().size()
                                ? words(facts.article(), facts.facts().get(i))
                                : "");
            }
            return new StoredArticle(article.toString().strip(), all, words);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static String words(Article article, Fact fact) {
        StringBuilder words = new StringBuilder(fact.kind().label()).append(':');
        for (Span span : fact.evidence()) {
            words.append(' ').append(article.quote(span).replaceAll("\\s+", " "));
        }
        return words.toString();
    }
}
