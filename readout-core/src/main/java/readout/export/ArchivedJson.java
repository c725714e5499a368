package readout.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import readout.news.Abstention;
import readout.news.Actor;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Evidence;
import readout.news.Fact;

/** All that is known of one article as one JSON object, and back: also what the export files do not hold. */
public final class ArchivedJson {

    private ArchivedJson() {}

    /** An article with all that was taken from it, in UTF-8. */
    public static byte[] write(ArticleFacts article) {
        try {
            return Json.MAPPER.writeValueAsBytes(of(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #write} wrote. */
    public static ArticleFacts read(byte[] written) {
        try {
            return read(Json.MAPPER.readTree(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what {@link #write} wrote the article alone; it stands first, and what comes after it is not read. */
    public static Article article(InputStream written) {
        try (JsonParser parser = Json.MAPPER.createParser(written)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals("article");
                parser.nextToken();
                if (wanted) {
                    return ArticleNode.article(Json.MAPPER.readTree(parser));
                }
                parser.skipChildren();
            }
            throw new IllegalArgumentException("no article");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode of(ArticleFacts article) {
        return new Fields()
                .put("article", ArticleJson.of(article.article()))
                .list("actors", article.actors(), ArchivedJson::actor)
                .list("timexes", article.timexes(), FactJson::of)
                .list("facts", article.facts(), FactJson::of)
                .list("abstentions", article.abstentions(), ArchivedJson::abstention)
                .object();
    }

    private static ObjectNode actor(Actor actor) {
        return new Fields()
                .put("name", actor.name())
                .put("type", actor.type().name())
                .strings("aliases", actor.aliases())
                .strings("roles", actor.roles())
                .strings("members", actor.members())
                .object();
    }

    private static ObjectNode abstention(Abstention abstention) {
        return new Fields()
                .put("kind", abstention.kind().name())
                .put("article", abstention.evidence().article())
                .spans("spans", abstention.evidence().spans())
                .put("reason", abstention.reason())
                .object();
    }

    private static ArticleFacts read(JsonNode node) {
        List<Fact> facts =
                Nodes.list(node, "facts", fact -> new FactNode(fact).fact().orElseThrow());
        return new ArticleFacts(
                ArticleNode.article(node.path("article")),
                Nodes.list(node, "actors", ArchivedJson::actor),
                Nodes.list(node, "timexes", timex -> new FactNode(timex).timex()),
                facts,
                Nodes.list(node, "abstentions", ArchivedJson::abstention));
    }

    private static Actor actor(JsonNode node) {
        return new Actor(
                node.path("name").asText(),
                Actor.Type.valueOf(node.path("type").asText()),
                Nodes.strings(node, "aliases"),
                Nodes.strings(node, "roles"),
                Nodes.strings(node, "members"));
    }

    private static Abstention abstention(JsonNode node) {
        return new Abstention(
                Fact.Kind.valueOf(node.path("kind").asText()),
                new Evidence(node.path("article").asText(), Nodes.spans(node, "spans")),
                node.path("reason").asText());
    }
}
