package readout.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import readout.news.Amount;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Figure;
import readout.news.Region;
import readout.news.Span;
import readout.news.Telling;

/** A process of its own that adds articles to a store until it is killed. */
final class StoreFiller {
    private StoreFiller() {}

    /** Arguments: the file of the store, the number of articles. */
    public static void main(String[] args) {
        try (ArticleStore store = ArticleStore.open(Path.of(args[0]))) {
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                store.add("in/" + i + ".txt", article(i, i + " documents"));
            }
        }
    }

    /** Article {@code a1} that says that so many things were signed, with one figure. */
    static ArticleFacts article(int number, String signed) {
        String id = "a" + number;
        String text = "Talks end\n\nIn Vestra the two sides signed " + signed + " on Monday.";
        Span span = new Span(text.indexOf(signed), text.indexOf(signed) + signed.length());
        Article article = new Article(
                id,
                "in/" + number + ".txt",
                Integer.toHexString(text.hashCode()),
                text,
                List.of(
                        new Region(new Span(0, 9), Region.Kind.TITLE),
                        new Region(new Span(11, text.length()), Region.Kind.BODY)),
                Optional.empty(),
                Optional.of("Talks end"),
                Optional.empty(),
                Optional.empty(),
                "en",
                false);
        Figure figure = new Figure(
                Telling.plain(id + ":f1", id, List.of(span)),
                new Amount(BigDecimal.valueOf(20), Optional.empty(), "count", span),
                "documents signed",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        return new ArticleFacts(article, List.of(), List.of(), List.of(figure), List.of());
    }
}
