package readout.report;

import java.util.List;
import java.util.function.Predicate;
import readout.news.Article;
import readout.news.Place;
import readout.news.Span;
import readout.record.Archive;

/**
 * Shows the words of places in any article of a run.
 *
 * @param links where articles are shown in full
 * @param shown which articles are, by id; the others are not linked
 */
record PassageMaker(Archive archive, ArticleLinks links, Predicate<String> shown) {

    Passage at(Place place) {
        return at(archive.article(place.article()).article(), List.of(place.span()));
    }

    Passage at(Article article, List<Span> spans) {
        Passage passage = Passage.of(article, Paragraph.starts(article.text()), spans, links);
        return shown.test(article.id()) ? passage : passage.withoutLink();
    }
}
