package readout.report;

import java.util.List;
import java.util.Set;
import readout.news.Article;
import readout.news.Place;
import readout.news.Span;
import readout.record.Archive;

/** Shows the words of places in any article of a run; only articles that the report shows in full are linked. */
record PassageMaker(Archive archive, Set<String> shown) {

    Passage at(Place place) {
        return at(archive.article(place.article()).article(), List.of(place.span()));
    }

    Passage at(Article article, List<Span> spans) {
        Passage passage = Passage.of(article, Paragraph.starts(article.text()), spans, ArticleLinks.IN_REPORT);
        return shown.contains(article.id()) ? passage : passage.withoutLink();
    }
}
