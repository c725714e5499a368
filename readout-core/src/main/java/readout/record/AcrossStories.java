package readout.record;

import java.util.List;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Story;

/** Collects, story by story, what is needed to read the stories together: threads, refrains and series. */
public final class AcrossStories {

    private final SeriesFinder series = new SeriesFinder();
    private final Relationships relationships = new Relationships();
    private final FormulaCounts formulas = new FormulaCounts();

    /** Takes the next story, in the order in which stories are listed, with its articles in order of time. */
    public void add(Story story, List<ArticleFacts> articles) {
        articles.forEach(series::add);
        relationships.add(story, articles);
        formulas.add(articles);
    }

    /**
     * What returns across the stories.
     *
     * @param stories ids of the articles of each story, in the order in which the stories were added
     * @param archive has their articles; they are taken out three times
     */
    public Across result(List<List<String>> stories, Archive archive) {
        return new Across(relationships.threads(), RefrainFinder.find(stories, archive, formulas), series.find());
    }
}
