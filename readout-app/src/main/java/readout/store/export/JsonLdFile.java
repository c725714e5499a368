package readout.store.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Span;
import readout.report.FactLine;
import readout.store.FactRow;

/**
 * Articles, facts and entries as linked data: JSON-LD 1.1, facts as annotations of the Web Annotation vocabulary, with a
 * position and a quotation for each place of their evidence. The context stands in the file itself, so that nothing is
 * fetched by those who read it.
 */
final class JsonLdFile implements ExportFiles {

    private static final String NAME = "readout.jsonld";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Characters before and after a quotation. */
    private static final int AROUND = 32;

    private final JsonGenerator json;

    JsonLdFile(Path folder) throws IOException {
        json = JSON.createGenerator(Files.newBufferedWriter(folder.resolve(NAME), StandardCharsets.UTF_8));
        json.writeStartObject();
        json.writeFieldName("@context");
        json.writeTree(JSON.createObjectNode()
                .put("oa", "http://www.w3.org/ns/oa#")
                .put("schema", "https://schema.org/")
                .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .put("readout", "urn:readout:terms:"));
        json.writeArrayFieldStart("@graph");
    }

    private static String urn(String kind, String id) {
        return "urn:readout:" + kind + ":" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static ObjectNode link(String kind, String id) {
        return JSON.createObjectNode().put("@id", urn(kind, id));
    }

    @Override
    public List<String> names() {
        return List.of(NAME);
    }

    @Override
    public void article(ArticleFacts all) throws IOException {
        article(all.article());
        for (Fact fact : all.facts()) {
            fact(FactRow.of(fact, all.article()), all.article());
        }
    }

    @Override
    public void item(String list, JsonNode item) throws IOException {
        if (list.equals("stories")) {
            story(item);
            for (JsonNode entry : item.path("entries")) {
                entry(entry, item);
            }
        }
    }

    private void article(Article article) throws IOException {
        ObjectNode node = link("article", article.id())
                .put("@type", "schema:NewsArticle")
                .put("schema:identifier", article.source())
                .put("schema:inLanguage", article.language())
                .put("schema:sha256", article.sha256());
        article.title().ifPresent(title -> node.put("schema:headline", title));
        article.outlet()
                .ifPresent(outlet -> node.putObject("schema:publisher")
                        .put("@type", "schema:Organization")
                        .put("schema:name", outlet.name()));
        article.published().ifPresent(p -> node.put("schema:datePublished", p.toString()));
        json.writeTree(node);
    }

    private void fact(FactRow row, Article article) throws IOException {
        Fact fact = row.fact();
        ObjectNode node = link("fact", fact.id()).put("@type", "oa:Annotation");
        ObjectNode body = node.putObject("oa:hasBody")
                .put("@type", "readout:" + fact.kind().label())
                .put("rdfs:label", FactLine.of(fact, article))
                .put("readout:negated", fact.telling().negated());
        row.when().ifPresent(when -> body.put("readout:time", when.toString()));
        if (!fact.telling().certainty().label().isEmpty()) {
            body.put("readout:certainty", fact.telling().certainty().label());
        }
        ArrayNode actors = body.putArray("readout:actor");
        row.actors()
                .forEach(part ->
                        actors.addObject().put("schema:name", part.name()).put("readout:part", part.part()));
        ArrayNode targets = node.putArray("oa:hasTarget");
        fact.evidence().forEach(span -> target(targets.addObject(), span, article));
        json.writeTree(node);
    }

    private static void target(ObjectNode target, Span span, Article article) {
        String text = article.text();
        target.set("oa:hasSource", link("article", article.id()));
        ArrayNode selectors = target.putArray("oa:hasSelector");
        selectors
                .addObject()
                .put("@type", "oa:TextPositionSelector")
                .put("oa:start", span.start())
                .put("oa:end", span.end());
        selectors
                .addObject()
                .put("@type", "oa:TextQuoteSelector")
                .put("oa:prefix", text.substring(Math.max(0, span.start() - AROUND), span.start()))
                .put("oa:exact", article.quote(span))
                .put("oa:suffix", text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)));
    }

    private void entry(JsonNode entry, JsonNode story) throws IOException {
        ObjectNode node = link("entry", entry.path("id").asText())
                .put("@type", "readout:Entry")
                .put("readout:kind", entry.path("kind").asText())
                .put("readout:standing", entry.path("standing").asText())
                .put("readout:origins", entry.path("origins").size());
        node.set("readout:story", link("story", story.path("id").asText()));
        ArrayNode facts = node.putArray("readout:fact");
        entry.path("facts").forEach(id -> facts.add(link("fact", id.asText())));
        json.writeTree(node);
    }

    private void story(JsonNode story) throws IOException {
        ObjectNode node = link("story", story.path("id").asText())
                .put("@type", "readout:Story")
                .put("rdfs:label", story.path("title").asText());
        if (story.has("date")) {
            node.put("readout:time", story.path("date").asText());
        }
        ArrayNode articles = node.putArray("readout:article");
        story.path("articles").forEach(id -> articles.add(link("article", id.asText())));
        json.writeTree(node);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
