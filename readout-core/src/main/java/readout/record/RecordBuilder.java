package readout.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.NewsRecord;
import readout.news.Story;
import readout.news.Variance;
import readout.story.StoryFeatures;
import readout.story.StoryFinder;

/**
 * Joins what single articles report into the record: stories, entries, variances, silences, lineage, refrains and
 * series. The result depends on the articles alone, not on their order or on the number of threads that read them.
 */
public final class RecordBuilder {

    /** The record of some articles; each is in exactly one story, each fact in exactly one entry. */
    public NewsRecord build(Collection<ArticleFacts> articles) {
        Map<String, ArticleFacts> byId = new HashMap<>();
        List<StoryFeatures> features = new ArrayList<>(articles.size());
        for (ArticleFacts article : articles) {
            byId.put(article.article().id(), article);
            features.add(StoryFeatures.of(article.article()));
        }
        List<List<ArticleFacts>> groups = StoryFinder.group(features).stream()
                .map(story -> story.stream()
                        .map(f -> Objects.requireNonNull(byId.get(f.id())))
                        .toList())
                .toList();
        List<ArticleFacts> ordered = groups.stream().flatMap(List::stream).toList();
        Origins origins = new Origins();
        List<Lineage> lineage = groups.stream()
                .flatMap(group -> Copying.among(group, origins).stream())
                .toList();
        List<Story> stories = StoryRecord.all(groups, origins);
        List<Variance> findings =
                ordered.stream().flatMap(a -> Findings.in(a).stream()).toList();
        return new NewsRecord(
                stories, RefrainFinder.find(stories, byId), SeriesFinder.find(ordered), lineage, findings);
    }
}
