package readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import readout.news.Article;
import readout.news.PartialDate;
import readout.news.Region;
import readout.news.Timex;

/** The expressions outside the body that tell the publication date itself ("03:38 PM - 2025-05-09"). */
final class PublicationStamps {

    /** Longer regions are no stamps. */
    private static final int LONGEST = 200;

    private PublicationStamps() {}

    static List<Timex> find(Article article, PartialDate published) {
        List<Timex> out = new ArrayList<>();
        for (Region region : article.regions()) {
            boolean aside = region.kind() == Region.Kind.BOILERPLATE || region.kind() == Region.Kind.BYLINE;
            if (aside && region.span().length() <= LONGEST && published.isDay()) {
                for (Timex timex : TimeFinder.find(article.id(), Optional.of(published), untagged(article, region))) {
                    if (timex.value().startsWith(published.toString()) && hasYear(article, timex, published)) {
                        out.add(timex);
                    }
                }
            }
        }
        return out;
    }

    private static boolean hasYear(Article article, Timex timex, PartialDate published) {
        return article.quote(timex.span()).contains(Integer.toString(published.year()));
    }

    /** Stamps are no sentences: words without tags or trees are enough. */
    private static List<Sentence> untagged(Article article, Region region) {
        List<Sentence> out = new ArrayList<>();
        for (TokenSpans tokens : Segmenter.sentences(article.text(), region.span())) {
            int n = tokens.starts().length;
            String[] nothing = new String[n];
            Arrays.fill(nothing, "");
            int[] heads = new int[n];
            Arrays.fill(heads, Sentence.ROOT);
            out.add(new Sentence(
                    article.text(),
                    out.size(),
                    tokens.starts(),
                    tokens.ends(),
                    nothing,
                    nothing,
                    heads,
                    nothing,
                    ContextVectors.NONE));
        }
        return out;
    }
}
