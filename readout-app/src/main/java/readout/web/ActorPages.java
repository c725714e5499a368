package readout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import readout.store.ActorCatalogue;
import readout.store.ActorCatalogue.ActorLine;
import readout.store.ActorCatalogue.FactItem;

/** Actors: what they said, met, signed and did. */
public final class ActorPages {

    private static final int FACTS_OF_A_KIND = 25;

    private final ActorCatalogue catalogue;

    ActorPages(ActorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The facts of one kind, the latest of them, and how many there are. */
    public record OfKind(String kind, long total, List<FactItem> facts) {}

    /** All actors, or with {@code name} those with these letters in their names. */
    Page list(Asked asked) {
        String name = asked.value("name");
        Listing<ActorLine> actors = Listing.of(catalogue.list(name, asked.from(), Asked.PAGE + 1), asked);
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        actors.items()
                .forEach(actor -> json.addObject().put("name", actor.name()).put("facts", actor.facts()));
        return Page.of("Actors", "actors", Map.of("actors", actors, "name", name), () -> json);
    }

    Page actor(Asked asked) {
        String name = asked.value("name");
        List<OfKind> kinds = new ArrayList<>();
        catalogue
                .kinds(name)
                .forEach((kind, total) ->
                        kinds.add(new OfKind(kind, total, catalogue.facts(name, kind, FACTS_OF_A_KIND))));
        if (kinds.isEmpty()) {
            throw new NotFound("Nobody of the name " + name + " takes part in a fact.");
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name);
        ObjectNode totals = json.putObject("facts");
        ArrayNode latest = json.putArray("latest");
        for (OfKind kind : kinds) {
            totals.put(kind.kind(), kind.total());
            kind.facts().forEach(fact -> latest.add(fact(fact)));
        }
        return Page.of(name, "actor", Map.of("name", name, "kinds", kinds), () -> json);
    }

    private static ObjectNode fact(FactItem fact) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", fact.id())
                .put("article", fact.article())
                .put("kind", fact.kind())
                .put("line", fact.line());
        fact.outlet().ifPresent(outlet -> json.put("outlet", outlet));
        fact.date().ifPresent(date -> json.put("date", date));
        return json;
    }
}
