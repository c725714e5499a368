package readout.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.news.Fact;
import readout.news.PartialDate;
import readout.news.Period;
import readout.store.Hit;
import readout.store.Search;
import readout.store.Selection;

/** Search over articles and facts; everything that is asked for stands in the address. */
public final class SearchPages {

    private static final PartialDate FIRST = new PartialDate(1, 0, 0);
    private static final PartialDate LAST = new PartialDate(9999, 0, 0);

    private final Search search;
    private final List<String> formats;

    /** @param formats in which what was found can be had */
    SearchPages(Search search, List<String> formats) {
        this.search = search;
        this.formats = formats;
    }

    /**
     * What was asked for, as it is shown in the form.
     *
     * @param in {@code facts} or {@code articles}
     */
    public record Form(
            String q,
            String in,
            String actor,
            String kind,
            String outlet,
            String from,
            String to,
            List<String> kinds) {}

    /** What was found, and the article in which it stands. */
    public record Result(Hit hit, String article) {}

    static Form form(Asked asked) {
        return new Form(
                asked.value("q"),
                asked.value("in").equals("articles") ? "articles" : "facts",
                asked.value("actor"),
                asked.value("kind"),
                asked.value("outlet"),
                asked.value("since"),
                asked.value("until"),
                List.of(Fact.Kind.values()).stream().map(Fact.Kind::label).toList());
    }

    Page search(Asked asked) {
        Form form = form(asked);
        boolean facts = form.in().equals("facts");
        Selection wanted = selection(form);
        boolean nothing = wanted.isAll();
        List<Hit> hits =
                nothing ? List.of() : facts ? search.facts(wanted, Asked.PAGE) : search.articles(wanted, Asked.PAGE);
        String title = form.q().isEmpty() ? "Search" : form.q() + " – search";
        return Page.of(
                title,
                "search",
                Map.of("form", form, "results", results(hits, facts), "nothing", nothing, "formats", formats),
                () -> json(hits));
    }

    /** The id of a fact begins with that of its article. */
    private static List<Result> results(List<Hit> hits, boolean facts) {
        return hits.stream()
                .map(hit ->
                        new Result(hit, facts ? hit.id().substring(0, hit.id().lastIndexOf(':')) : hit.id()))
                .toList();
    }

    static Selection selection(Form form) {
        List<String> words = form.q().isEmpty() ? List.of() : List.of(form.q().split("\\s+"));
        Optional<PartialDate> from = PartialDate.parse(form.from());
        Optional<PartialDate> to = PartialDate.parse(form.to());
        Optional<Period> period = from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(between(from.orElse(FIRST), to.orElse(LAST)));
        return new Selection(
                words,
                given(form.actor()),
                given(form.kind()).map(kind -> kind.toLowerCase(Locale.ROOT)),
                given(form.outlet()),
                period);
    }

    /** The time from one date to another, in whichever order they are given. */
    private static Period between(PartialDate one, PartialDate other) {
        return other.lastDay().isBefore(one.firstDay()) ? new Period(other, one) : new Period(one, other);
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static ArrayNode json(List<Hit> hits) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Hit hit : hits) {
            ObjectNode json = list.addObject().put("id", hit.id()).put("place", hit.place());
            hit.outlet().ifPresent(outlet -> json.put("outlet", outlet));
            hit.title().ifPresent(title -> json.put("title", title));
            hit.date().ifPresent(date -> json.put("date", date));
            json.put("passage", hit.passage());
            hit.story().ifPresent(story -> json.put("story", "s" + story));
        }
        return list;
    }
}
