package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.Run;
import readout.news.Entry;
import readout.news.NewsRecord;
import readout.news.Variance;
import readout.record.Archive;
import readout.record.Gathered;
import readout.source.Sources;

/** Five real accounts of three summits; they lie outside the project, so without them there is nothing to test. */
class SeedsTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

    private static NewsRecord record;

    @BeforeAll
    static void read() {
        boolean there = Files.isDirectory(SEEDS);
        assertThat(there || System.getenv("READOUT_REQUIRE_SHARED") == null)
                .as("READOUT_REQUIRE_SHARED is set, but there is no " + SEEDS)
                .isTrue();
        assumeTrue(there, "skipped: there is no " + SEEDS);
        Gathered gathered = new Gathered();
        new Run(Readout.load(), Archive.inMemory(), List.of(SEEDS.toString()), Sources.Options.usual(), 2, () -> {})
                .record(gathered);
        record = gathered.record();
    }

    @Test
    void fiveAccountsAreThreeStories() {
        Set<String> stories = record.stories().stream()
                .map(story -> story.articles().stream()
                        .map(id -> id.substring(0, 3))
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(stories).containsExactly("000 001 002", "003", "004");
    }

    @Test
    void theThreeStoriesAreOneThread() {
        assertThat(record.threads())
                .extracting(thread -> thread.stories().size())
                .containsExactly(3);
    }

    @Test
    void theWeekdayThatDoesNotFitItsDateIsFound() {
        assertThat(record.findings()).extracting(Variance::type).contains("weekdayDateMismatch");
    }

    @Test
    void listsOfDifferentLengthAreCompatible() {
        List<Variance> lists = record.stories().stream()
                .flatMap(story -> story.entries().stream())
                .map(Entry::variances)
                .flatMap(List::stream)
                .filter(variance -> variance.type().equals("list"))
                .toList();

        assertThat(lists).isNotEmpty().allMatch(variance -> variance.verdict() == Variance.Verdict.COMPATIBLE);
    }
}
