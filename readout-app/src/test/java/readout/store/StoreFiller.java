package readout.store;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.news.Actor;
import readout.news.Amount;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Meeting;
import readout.news.Outlet;
import readout.news.PartialDate;
import readout.news.Period;
import readout.news.Published;
import readout.news.Region;
import readout.news.Span;
import readout.news.Telling;

/** Articles about meetings that never were; and a process of its own that adds them to a store until it is killed. */
final class StoreFiller {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-01T08:00:00Z"), ZoneOffset.UTC);

    private static final List<String> SYLLABLES = List.of(
            "bar", "cel", "dor", "fen", "gal", "hul", "jor", "kem", "lat", "mon", "nir", "pol", "ras", "sil", "tor",
            "ulm", "vek", "wen", "yar", "zed", "bri", "clo", "dra");

    private StoreFiller() {}

    /** Arguments: the store, the number of articles. */
    public static void main(String[] args) {
        try (Store store = Store.open(args[0], CLOCK)) {
            fill(store, Integer.parseInt(args[1]));
        } catch (StoreException e) {
            System.err.println(e.getMessage());
            System.exit(3);
        }
    }

    /** Adds articles, brings the stories up to date now and then and at the end. */
    static void fill(Store store, int articles) {
        ArticleStore adding = store.articles();
        for (int i = 0; i < articles; i++) {
            ArticleFacts article = article(i, (i % 9 + 2) + " documents");
            String place = article.article().source();
            if (!adding.knows(place, article.article().sha256(), Set.of())) {
                adding.add(place, article);
            }
            if (i % 500 == 499) {
                store.stories().update();
            }
        }
        store.stories().update();
        store.across().update();
    }

    /**
     * Article {@code aN} of outlet {@code Outlet K}: four in a row are about one meeting, in a town, on a day.
     *
     * @param signed what was signed, such as "20 documents"
     */
    static ArticleFacts article(int number, String signed) {
        int story = number / 4;
        String id = "a" + number;
        String town = "Port " + word(story, 0);
        String title = "Talks on " + word(story, 1) + " and " + word(story, 2) + " end in " + town;
        String text = title + "\n\nThe ministers of Orlavia and Tesmark met in " + town + " to talk about "
                + words(story) + ", and signed " + signed + " on " + word(story, 1) + ".";
        PartialDate day = PartialDate.of(java.time.LocalDate.of(2031, 1, 1).plusDays(3L * story));
        Article article = new Article(
                id,
                "in/" + number + ".txt",
                Integer.toHexString((id + text).hashCode()),
                text,
                List.of(
                        new Region(new Span(0, title.length()), Region.Kind.TITLE),
                        new Region(new Span(title.length() + 2, text.length()), Region.Kind.BODY)),
                Optional.of(new Outlet("Outlet " + number % 4)),
                Optional.of(title),
                Optional.empty(),
                Optional.of(new Published(day, Optional.empty(), Published.How.STATED, "")),
                "en",
                false);
        List<Actor> actors = List.of(state("Orlavia"), state("Tesmark"));
        return new ArticleFacts(article, actors, List.of(), facts(id, text, town, signed, day), List.of());
    }

    /** A word of a story that hardly another story has. */
    private static String word(int story, int number) {
        int size = SYLLABLES.size();
        return SYLLABLES.get((story + 5 * number) % size)
                + SYLLABLES.get((story / size + 7 * number) % size)
                + SYLLABLES.get((3 * story + number) % size);
    }

    private static String words(int story) {
        return IntStream.range(1, 12).mapToObj(number -> word(story, number)).collect(Collectors.joining(", "));
    }

    private static Actor state(String name) {
        return new Actor(name, Actor.Type.STATE, List.of(), List.of(), List.of());
    }

    private static List<Fact> facts(String id, String text, String town, String signed, PartialDate day) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Meeting(
                Telling.plain(
                        id + ":m1", id, List.of(span(text, "The ministers of Orlavia and Tesmark met in " + town))),
                Meeting.Form.TALKS,
                Optional.empty(),
                Optional.empty(),
                List.of("Orlavia", "Tesmark"),
                Optional.empty(),
                Optional.of(town),
                Optional.of(Period.of(day)),
                Meeting.Status.HELD,
                Optional.empty(),
                Optional.empty()));
        int number = Integer.parseInt(signed.replaceAll("\\D+", ""));
        facts.add(new Figure(
                Telling.plain(id + ":f1", id, List.of(span(text, "signed " + signed))),
                new Amount(BigDecimal.valueOf(number), Optional.empty(), "count", span(text, signed)),
                "documents signed",
                List.of("Orlavia", "Tesmark"),
                Optional.of(Period.of(day)),
                Optional.empty(),
                false));
        return facts;
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
