package readout.record;

import java.util.ArrayList;
import java.util.List;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.Story;

/** Collects, story by story, what is needed to read the stories together: threads, refrains, series and copies. */
public final class AcrossStories {

    private final SeriesFinder series = new SeriesFinder();
    private final Relationships relationships = new Relationships();
    private final FormulaCounts formulas = new FormulaCounts();
    private final PartyWords parties = new PartyWords();
    private final List<Lineage> lineage = new ArrayList<>();
    private final Archive archive;
    private final CopyingAcross copying;

    /** @param archive has all articles that are added; they are taken out again */
    public AcrossStories(Archive archive) {
        this.archive = archive;
        copying = new CopyingAcross(archive);
    }

    /** Takes the next story, in the order in which stories are listed, with its articles in order of time. */
    public void add(Story story, List<ArticleFacts> articles) {
        articles.forEach(series::add);
        articles.forEach(parties::add);
        relationships.add(story, articles);
        formulas.add(articles);
        lineage.addAll(copying.add(articles));
    }

    /**
     * What returns across the stories.
     *
     * @param stories ids of the articles of each story, in the order in which the stories were added
     */
    public Across result(List<List<String>> stories) {
        return new Across(
                relationships.threads(),
                RefrainFinder.find(stories, archive, formulas, parties),
                series.find(),
                lineage);
    }
}
