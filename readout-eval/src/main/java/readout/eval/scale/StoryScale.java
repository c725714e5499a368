package readout.eval.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import readout.eval.generate.GeneratedArticle;
import readout.eval.generate.GeneratedNews;
import readout.story.StoryFeatures;
import readout.story.StoryFinder;

/** Groups a generated stream into stories. */
@Command(
        name = "stories",
        description = "Groups a stream into stories: cost and heap by position in the stream, and BCubed at its end.",
        mixinStandardHelpOptions = true)
final class StoryScale implements Callable<Integer> {

    private static final int STEPS = 25;

    @Option(names = "--articles", description = "How many (${DEFAULT-VALUE}).")
    private int articles = 100_000;

    @Option(names = "--per-day", description = "How many a day (${DEFAULT-VALUE}).")
    private int perDay = 10_000;

    @Option(names = "--plot", paramLabel = "FILE", description = "Where to draw cost and heap, as SVG.")
    private Optional<Path> plot = Optional.empty();

    @Override
    public Integer call() throws IOException {
        GeneratedNews news = new GeneratedNews(1, perDay);
        BCubed found = new BCubed();
        StoryFinder finder = new StoryFinder(
                story -> found.add(story.stream().map(StoryScale::trueStory).toList()));
        CoreTime time = new CoreTime();
        Costs costs = new Costs(articles, time);
        for (int i = 1; i <= articles; i++) {
            GeneratedArticle article = time.without(news::next);
            finder.add(features(article));
            if ((long) i * STEPS / articles > (i - 1L) * STEPS / articles) {
                costs.step(i);
            }
        }
        finder.finish();
        System.out.printf(
                Locale.ROOT,
                "%d articles: %.0f articles/s; %d stories found, %d true; BCubed %.3f (P %.3f, R %.3f)%n",
                articles,
                costs.articlesPerSecond(),
                found.stories(),
                found.trueStories(),
                found.f1(),
                found.precision(),
                found.recall());
        if (plot.isPresent()) {
            costs.plot("Stories, " + perDay + " articles a day", plot.get());
        }
        return 0;
    }

    private static StoryFeatures features(GeneratedArticle article) {
        return StoryFeatures.of(
                article.story() + "-" + article.id(),
                Optional.of(article.published().atStartOfDay()),
                article.title(),
                article.text());
    }

    private static Integer trueStory(String id) {
        return Integer.valueOf(id.substring(0, id.indexOf('-')));
    }
}
