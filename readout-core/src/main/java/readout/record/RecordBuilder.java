package readout.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import readout.news.ArticleFacts;
import readout.news.NewsRecord;
import readout.news.PartialDate;
import readout.story.StoryFeatures;
import readout.story.StoryFinder;

/**
 * Joins what single articles report into the record: stories, entries, variances, silences, lineage, refrains and
 * series. The result depends on the articles alone, not on their order or on the number of threads that read them.
 *
 * <p>Of each article a few kilobytes are held here; the articles themselves lie in an {@link Archive} and are taken out
 * story by story.
 */
public final class RecordBuilder {

    private final List<StoryFeatures> features = new ArrayList<>();
    private final Map<String, Heading> headings = new HashMap<>();

    /** The record of some articles; each is in exactly one story, each fact in exactly one entry. */
    public NewsRecord build(Collection<ArticleFacts> articles) {
        Archive archive = Archive.inMemory();
        for (ArticleFacts article : articles) {
            archive.add(article);
            add(article);
        }
        Gathered gathered = new Gathered();
        build(archive, gathered);
        return gathered.record();
    }

    /** Takes note of an article. */
    public void add(ArticleFacts article) {
        features.add(StoryFeatures.of(article.article()));
        headings.put(article.article().id(), Heading.of(article));
    }

    /** Makes the record of the articles that were added, and gives it out story by story. */
    public void build(Archive archive, RecordTaker taker) {
        List<Group> groups = groups();
        taker.begin(groups.stream().map(group -> group.articles().size()).toList());
        AcrossStories across = new AcrossStories(archive);
        int number = 0;
        for (Group group : groups) {
            List<ArticleFacts> articles =
                    group.articles().stream().map(archive::article).toList();
            StoryAccount account = StoryAccount.of("s" + ++number, articles);
            taker.story(account.story(), articles, account.lineage(), account.findings());
            across.add(account.story(), articles);
        }
        List<List<String>> stories = groups.stream().map(Group::articles).toList();
        taker.across(across.result(stories));
    }

    /** The articles of a story, in order of time, and what it is called. */
    private record Group(List<String> articles, Headline headline) {}

    /** In order of the stories' dates; those without one last. */
    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (List<String> ids : StoryFinder.group(features)) {
            List<Heading> known = ids.stream()
                    .map(id -> Objects.requireNonNull(headings.get(id)))
                    .toList();
            groups.add(new Group(ids, Headline.of(known)));
        }
        features.clear();
        headings.clear();
        groups.sort(Comparator.comparing((Group group) ->
                group.headline().date().map(PartialDate::firstDay).orElse(LocalDate.MAX)));
        return groups;
    }
}
