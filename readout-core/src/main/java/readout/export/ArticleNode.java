package readout.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.Optional;
import readout.news.Article;
import readout.news.Outlet;
import readout.news.PartialDate;
import readout.news.Published;
import readout.news.Region;
import readout.news.Span;

/** Reads a line of {@code articles.jsonl}. */
final class ArticleNode {

    private ArticleNode() {}

    static Article article(JsonNode node) {
        return new Article(
                Nodes.required(node, "id"),
                node.path("source").asText(),
                node.path("sha256").asText(),
                Nodes.required(node, "text"),
                Nodes.list(node, "regions", ArticleNode::region),
                Nodes.text(node, "outlet").map(Outlet::new),
                Nodes.text(node, "title"),
                Nodes.text(node, "byline"),
                published(node),
                Nodes.text(node, "language").orElse("und"),
                node.path("truncated").asBoolean());
    }

    private static Region region(JsonNode node) {
        Span span = new Span(node.path("start").asInt(-1), node.path("end").asInt(-1));
        return new Region(
                span, Nodes.constant(node, "kind", Region.Kind.class, Region.Kind::label, Region.Kind.BOILERPLATE));
    }

    private static Optional<Published> published(JsonNode node) {
        String iso = node.path("published").asText();
        int t = iso.indexOf('T');
        Optional<LocalTime> time = t < 0 ? Optional.empty() : Optional.of(LocalTime.parse(iso.substring(t + 1)));
        Published.How how =
                Nodes.constant(node, "publishedHow", Published.How.class, Published.How::label, Published.How.STATED);
        return PartialDate.parse(t < 0 ? iso : iso.substring(0, t))
                .map(date -> new Published(
                        date, time, how, node.path("publishedReason").asText()));
    }
}
