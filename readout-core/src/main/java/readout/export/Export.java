package readout.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import readout.news.Abstention;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Span;
import readout.news.Timex;

/**
 * The lines of the export files of {@code docs/formats.md}, version 1: UTF-8, LF, the same bytes for the same input.
 */
public final class Export {

    /** The name of the file with the articles. */
    public static final String ARTICLES = "articles.jsonl";

    /** The name of the file with the facts and time expressions of each article. */
    public static final String FACTS = "facts.jsonl";

    /** The name of the file with the record. */
    public static final String RECORD = "record.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private Export() {}

    /** What looked like a fact of an article and was not taken, one line each. */
    static void abstentions(ArticleFacts article, Writer out) throws IOException {
        for (Abstention abstention : article.abstentions()) {
            line(FactJson.of(abstention), out);
        }
    }

    /** One line of {@code articles.jsonl}. */
    public static void article(Article article, Writer out) throws IOException {
        line(ArticleJson.of(article), out);
    }

    /** An article as it stands in {@code articles.jsonl}. */
    public static ObjectNode node(Article article) {
        return ArticleJson.of(article);
    }

    /** A fact as it stands in {@code facts.jsonl}. */
    public static ObjectNode node(Fact fact) {
        return FactJson.of(fact);
    }

    /** The lines of one article in {@code facts.jsonl}: its facts, then its time expressions, each with its receipt. */
    public static void facts(ArticleFacts article, Writer out) throws IOException {
        for (Fact fact : article.facts()) {
            line(receipt(FactJson.of(fact), article.article(), fact.evidence()), out);
        }
        for (Timex timex : article.timexes()) {
            line(receipt(FactJson.of(timex), article.article(), List.of(timex.span())), out);
        }
    }

    /** Adds the words at the places of the evidence, and the hash of the source that they were read from. */
    private static ObjectNode receipt(ObjectNode fact, Article article, List<Span> evidence) {
        fact.set("quotes", Fields.strings(evidence.stream().map(article::quote).toList()));
        return fact.put("sha256", article.sha256());
    }

    private static void line(ObjectNode object, Writer out) throws IOException {
        JSON.writeValue(out, object);
        out.write('\n');
    }
}
