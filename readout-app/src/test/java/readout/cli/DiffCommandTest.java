package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code readout diff} tells of two accounts. */
class DiffCommandTest {

    private static final Path COVERAGE = Path.of("..", "examples", "coverage");

    @TempDir
    private Path folder;

    @Test
    void whatOnlyOneSideStatesStandsUnderIt() {
        String daily = COVERAGE.resolve("2030-kordan-daily.txt").toString();
        String post = COVERAGE.resolve("2030-harbour-post.txt").toString();

        CommandLineRun run = CommandLineRun.of("diff", daily, post);

        assertThat(run.exitCode()).isZero();
        int onlyDaily = run.out().indexOf("Only " + daily);
        int onlyPost = run.out().indexOf("Only " + post);
        assertThat(run.out().indexOf("Both state")).isPositive().isLessThan(onlyDaily);
        assertThat(run.out().indexOf("open its market to Tarsenian farm goods")).isBetween(onlyDaily, onlyPost);
        assertThat(run.out().indexOf("it is our landlord")).isGreaterThan(onlyPost);
        assertThat(run.out()).contains("2030-harbour-post.txt [");
    }

    @Test
    void anAccountDoesNotDifferFromItself() {
        String daily = COVERAGE.resolve("2030-kordan-daily.txt").toString();

        assertThat(CommandLineRun.of("diff", daily, daily).out()).contains("They differ (0)");
    }

    @Test
    void aSideWithoutArticlesHasAnExitCode() {
        CommandLineRun run = CommandLineRun.of(
                "diff",
                COVERAGE.resolve("2030-kordan-daily.txt").toString(),
                folder.resolve("missing").toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("missing");
    }
}
