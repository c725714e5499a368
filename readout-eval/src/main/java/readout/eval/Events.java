package readout.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.language.LanguageEngine;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Article;
import readout.news.Span;
import readout.story.StoryFeatures;
import readout.story.StoryFinder;

/**
 * Links the given mentions of events and entities across documents: documents are grouped into stories; within a story
 * an event mention goes by the lemma of its head, an entity mention by the canonical name of its actor, or else by the
 * lemma of its head. (Equal head lemma within clustered documents is the baseline of Barhom et al., ACL 2019.)
 */
@Command(
        name = "events",
        description = "Links the event and entity mentions given in INPUT (bench/README.md, gold mentions given).",
        mixinStandardHelpOptions = true)
final class Events implements Callable<Integer> {

    @Parameters(paramLabel = "INPUT")
    private Path input = Path.of("");

    @Parameters(paramLabel = "OUTPUT")
    private Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<ObjectNode> documents = JsonLines.read(input, "id", "text", "mentions");
        Map<String, String> stories = stories(documents);
        LanguageEngine language = LanguageEngine.load();
        List<ObjectNode> out = new ArrayList<>();
        for (ObjectNode document : documents) {
            String id = document.get("id").asText();
            Reading reading =
                    language.read(Article.plain(id, document.get("text").asText()));
            out.add(link(document, reading, stories.getOrDefault(id, id)));
        }
        JsonLines.write(output, out);
        return 0;
    }

    private static Map<String, String> stories(List<ObjectNode> documents) {
        List<StoryFeatures> features = documents.stream()
                .map(document -> {
                    String text = document.get("text").asText();
                    String title = text.lines().findFirst().orElse("");
                    return StoryFeatures.of(document.get("id").asText(), Optional.empty(), title, text);
                })
                .toList();
        Map<String, String> out = new HashMap<>();
        int number = 0;
        for (List<String> story : StoryFinder.group(features)) {
            number++;
            for (String article : story) {
                out.put(article, "s" + number);
            }
        }
        return out;
    }

    private static ObjectNode link(ObjectNode document, Reading reading, String story) {
        ObjectNode out =
                JsonLines.JSON.createObjectNode().put("id", document.get("id").asText());
        ArrayNode mentions = out.putArray("mentions");
        for (JsonNode mention : document.get("mentions")) {
            JsonNode spans = mention.get("spans");
            JsonNode last = spans.get(spans.size() - 1);
            Span span = new Span(last.get(0).asInt(), last.get(1).asInt());
            boolean event = mention.get("kind").asText().equals("event");
            mentions.addObject()
                    .put("id", mention.get("id").asText())
                    .put("cluster", (event ? "e:" : "n:") + story + ":" + key(reading, span, event));
        }
        return out;
    }

    private static String key(Reading reading, Span span, boolean event) {
        for (Sentence sentence : reading.sentences()) {
            if (sentence.span().overlaps(span)) {
                int head = head(sentence, span);
                Optional<Mention> mention = event ? Optional.empty() : reading.mentionAt(sentence, head);
                return mention.map(m -> reading.actor(m).name()).orElse(sentence.lemma(head));
            }
        }
        return span.of(reading.article().text()).toLowerCase(Locale.ROOT);
    }

    /** The token of a span whose head lies outside it; the last one if there are several. */
    private static int head(Sentence sentence, Span span) {
        int head = Math.max(0, sentence.tokenAt(span.start()));
        for (int i = head; i < sentence.size() && sentence.start(i) < span.end(); i++) {
            int up = sentence.head(i);
            if (up == Sentence.ROOT || !sentence.span(up).overlaps(span)) {
                head = i;
            }
        }
        return head;
    }
}
