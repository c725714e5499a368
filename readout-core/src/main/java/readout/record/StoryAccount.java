package readout.record;

import java.util.List;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.Story;
import readout.news.Variance;

/**
 * What follows when the articles of one story are read together. It depends on nothing else, so that of a collection
 * only the stories whose articles have changed need be read again.
 *
 * @param story its record
 * @param lineage passages that went from one of its articles to another
 * @param findings variances inside one of them
 */
public record StoryAccount(Story story, List<Lineage> lineage, List<Variance> findings) {

    public StoryAccount {
        lineage = List.copyOf(lineage);
        findings = List.copyOf(findings);
    }

    /**
     * The account of a story.
     *
     * @param id of the story; the ids of its entries begin with it
     * @param articles at least one, in order of time
     */
    public static StoryAccount of(String id, List<ArticleFacts> articles) {
        Origins origins = new Origins();
        List<Lineage> lineage = Copying.among(articles, origins);
        Headline headline = Headline.of(articles.stream().map(Heading::of).toList());
        Story story = new StoryRecord(id, articles, origins).build(headline);
        List<Variance> findings =
                articles.stream().flatMap(a -> Findings.in(a).stream()).toList();
        return new StoryAccount(story, lineage, findings);
    }
}
