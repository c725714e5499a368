package readout.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.news.Region.Kind;

/**
 * The account where the page gives it to machines only: in JSON-LD, as entries of a live report, or in the data of a
 * script. It is taken when the page shows less than half of it.
 */
final class MachineBody {
    private static final int FEWEST_WORDS = 60;
    private static final int MOST_NODES = 20_000;
    private static final Set<String> BODY_FIELDS =
            Set.copyOf(Lexicon.read("html-names.txt").list("bodyFields"));

    private final Document document;
    private final JsonLd linked;

    MachineBody(Document document, JsonLd linked) {
        this.document = document;
        this.linked = linked;
    }

    /** The parts that are shown, or those told to machines when they are much more. */
    List<HtmlBody.Part> orShown(List<HtmlBody.Part> shown) {
        int words = words(shown);
        for (List<HtmlBody.Part> told :
                List.of(updates(), paragraphs(linked.articleBody().orElse("")))) {
            if (words(told) >= FEWEST_WORDS && words(told) > 2 * words) {
                return told;
            }
        }
        if (words < FEWEST_WORDS) {
            List<HtmlBody.Part> told = paragraphs(longestInScripts());
            return words(told) >= FEWEST_WORDS ? told : shown;
        }
        return shown;
    }

    private static int words(List<HtmlBody.Part> parts) {
        int words = 0;
        for (HtmlBody.Part part : parts) {
            if (part.kind() == Kind.BODY) {
                words += Block.of(part.text(), 0, part.text().length(), 1).words();
            }
        }
        return words;
    }

    /** The entries of a live report, each headed by its time and headline. */
    private List<HtmlBody.Part> updates() {
        List<HtmlBody.Part> parts = new ArrayList<>();
        for (JsonLd.Update update : linked.updates()) {
            String head = (update.time() + " " + update.headline()).strip();
            if (!head.isEmpty()) {
                parts.add(new HtmlBody.Part(head, Kind.SUBHEAD));
            }
            parts.addAll(paragraphs(update.body()));
        }
        return parts;
    }

    /** The paragraphs of a text, which may be written in HTML. */
    private static List<HtmlBody.Part> paragraphs(String text) {
        List<HtmlBody.Part> parts = new ArrayList<>();
        if (text.indexOf('<') >= 0 && text.indexOf('>') >= 0) {
            for (HtmlBlock block : HtmlBlocks.of(HtmlTree.of(text, "").body())) {
                parts.add(new HtmlBody.Part(block.text(), Kind.BODY));
            }
            return parts;
        }
        text.lines()
                .map(line -> line.replaceAll("[\\s\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> parts.add(new HtmlBody.Part(line, Kind.BODY)));
        return parts;
    }

    /** The longest text under a name that bodies have, in scripts that hold data. */
    private String longestInScripts() {
        String longest = "";
        for (Element script : document.select("script[type=application/json]")) {
            try {
                JsonNode root = JsonLd.JSON.readTree(script.data());
                String found = root == null ? "" : longest(root);
                longest = found.length() > longest.length() ? found : longest;
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return longest;
    }

    private static String longest(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        String longest = "";
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                JsonNode value = field.getValue();
                boolean body = value.isTextual() && BODY_FIELDS.contains(field.getKey());
                longest = body && value.textValue().length() > longest.length() ? value.textValue() : longest;
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return longest;
    }
}
