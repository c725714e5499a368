package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import readout.news.ArticleFacts;
import readout.news.Span;

/**
 * A place in an article where a kernel of a formula stands: two telling words near each other, or one rare one.
 *
 * @param kernel its stems, in alphabetical order; of a word alone its root
 * @param span from the first to the last word
 * @param uttered whether somebody says it
 * @param whole whether it can be a formula as it is: no telling word stands between the two; the one word names a notion
 * @param surprise by {@link FormulaCounts}, times how much the words call for each other
 */
record Mention(List<String> kernel, Span span, boolean uttered, boolean whole, double surprise) {

    /** A word alone is a formula when it names a notion ("unilateralism", "turbulence"): a thing is a subject. */
    private static final Pattern NOTION =
            Pattern.compile("(?:ism|ence|ance|ity|ness|cy|hood)s?", Pattern.CASE_INSENSITIVE);

    /** The mentions in an article, by place. */
    static List<Mention> in(ArticleFacts article, FormulaCounts counts, PartyWords parties) {
        List<Mention> mentions = new ArrayList<>();
        for (TellingWords passage : TellingWords.passages(article)) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.tellsOnlyWho(i, parties)) {
                    continue;
                }
                alone(article, passage, i, counts, mentions);
                for (int j = i + 1; j < passage.size() && j <= i + FormulaCounts.WINDOW; j++) {
                    if (!passage.tellsOnlyWho(j, parties)) {
                        pair(passage, i, j, counts, mentions);
                    }
                }
            }
        }
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(mention -> mention.kernel.toString()));
        return mentions;
    }

    private static void alone(
            ArticleFacts article, TellingWords passage, int at, FormulaCounts counts, List<Mention> mentions) {
        String root = passage.isCapital(at) ? "" : counts.rareRoot(passage.stem(at));
        if (!root.isEmpty()) {
            Span span = passage.span(at, at);
            boolean notion = NOTION.matcher(span.of(article.article().text()))
                    .results()
                    .anyMatch(result -> result.end() == span.length());
            mentions.add(new Mention(List.of(root), span, passage.uttered(at), notion, counts.surprise(root)));
        }
    }

    private static void pair(TellingWords passage, int from, int to, FormulaCounts counts, List<Mention> mentions) {
        String one = passage.stem(from);
        String other = passage.stem(to);
        if (!one.equals(other) && counts.isTelling(one, other)) {
            mentions.add(new Mention(
                    one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one),
                    passage.span(from, to),
                    passage.uttered(from) || passage.uttered(to),
                    to == from + 1,
                    counts.surprise(one, other) * counts.fixed(one, other)));
        }
    }
}
