package readout.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.Readout;
import readout.news.ArticleFacts;
import readout.record.Comparison;
import readout.report.ComparisonText;
import readout.source.Item;
import readout.source.Problem;
import readout.source.Sources;

/** {@code readout diff}: what only one account states, what both state, where they differ. */
@Command(
        name = "diff",
        description = "Compares two accounts of one occurrence, each a file or folder: what only one side states, what"
                + " both state, and where they differ.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private static final int NOTHING_READ = 4;

    @Parameters(index = "0", paramLabel = "A", description = "The one side's account: a file or a folder.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other side's.")
    private String other = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Readout readout = Readout.load();
        List<ArticleFacts> first = read(readout, one);
        List<ArticleFacts> second = read(readout, other);
        if (first.isEmpty() || second.isEmpty()) {
            return NOTHING_READ;
        }
        List<ArticleFacts> all = new ArrayList<>(first);
        all.addAll(second);
        PrintWriter out = spec.commandLine().getOut();
        ComparisonText.of(Comparison.of(first, second), all, one, other).forEach(out::println);
        out.flush();
        return 0;
    }

    private List<ArticleFacts> read(Readout readout, String input) {
        PrintWriter err = spec.commandLine().getErr();
        List<ArticleFacts> articles = new ArrayList<>();
        try (Stream<Item> items = Sources.open(List.of(input), Sources.Options.usual())) {
            items.forEach(item -> {
                if (item instanceof Item.Document document) {
                    articles.add(readout.read(document.page()));
                } else if (item instanceof Problem problem) {
                    err.println(problem);
                }
            });
        }
        err.flush();
        return articles;
    }
}
