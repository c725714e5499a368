package readout.record;

import java.util.ArrayList;
import java.util.List;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.NewsRecord;
import readout.news.Story;
import readout.news.Variance;

/** Gathers a record in memory. */
public final class Gathered implements RecordTaker {

    private final List<Story> stories = new ArrayList<>();
    private final List<Lineage> lineage = new ArrayList<>();
    private final List<Variance> findings = new ArrayList<>();
    private Across across = new Across(List.of(), List.of(), List.of(), List.of());

    @Override
    public void story(Story story, List<ArticleFacts> articles, List<Lineage> passages, List<Variance> inArticles) {
        stories.add(story);
        lineage.addAll(passages);
        findings.addAll(inArticles);
    }

    @Override
    public void across(Across found) {
        across = found;
        lineage.addAll(found.lineage());
    }

    /** The record, when all has been taken. */
    public NewsRecord record() {
        return new NewsRecord(stories, across.threads(), across.refrains(), across.series(), lineage, findings);
    }
}
