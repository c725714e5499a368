package readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.Readout;
import readout.Run;
import readout.export.Export;
import readout.news.PartialDate;
import readout.news.Published;
import readout.report.Counted;
import readout.report.Report;
import readout.report.ReportPage;
import readout.report.RunResult;
import readout.report.Summary;
import readout.source.Problem;
import readout.source.Sources;

/** {@code readout run}: reads files and folders, writes the record, and ends with a summary. */
@Command(
        name = "run",
        description =
                "Reads files, folders and addresses (text, HTML, PDF, JSON, feeds, sitemaps, web archives; plain, gzip"
                        + " or ZIP) and writes the record: %narticles.jsonl, facts.jsonl, record.json and index.html.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final int NOTHING_READ = 4;
    private static final int NOT_ALL_READ = 3;
    private static final int NOTES_SHOWN = 20;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders, addresses; - is standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where to write (${DEFAULT-VALUE}).")
    private Path out = Path.of("out");

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Publication date of all articles: 2025-05-08. Without it, the date that an article states, or"
                            + " one derived from it.")
    private Optional<String> published = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at once (all cores). The result is the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private WebOptions web = new WebOptions();

    @Option(names = "--strict", description = "End with exit code 3 when anything was skipped or read with a warning.")
    private boolean strict;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        Sources.Options options = options();
        Readout readout = Readout.load();
        Run run;
        try (Progress progress = progress()) {
            run = new Run(readout, inputs, options, threads, progress::step);
        }
        RunResult result = new RunResult(run.articles(), run.record());
        List<String> notes = run.problems().stream().map(Problem::toString).toList();
        Export.write(out, run.articles(), run.record());
        Report.write(out, new ReportPage(result, notes, Version.text()));
        summary(result, run.problems());
        return run.articles().isEmpty()
                ? NOTHING_READ
                : strict && !run.problems().isEmpty() ? NOT_ALL_READ : 0;
    }

    private Sources.Options options() {
        Sources.Options options = web.with(Sources.Options.usual());
        if (published.isEmpty()) {
            return options;
        }
        PartialDate date = PartialDate.parse(published.get())
                .filter(PartialDate::isDay)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--published must be a day such as 2025-05-08, not " + published.get()));
        return options.withPublished(new Published(date, Optional.empty(), Published.How.GIVEN, "given by the user"));
    }

    private Progress progress() {
        if (quiet) {
            return Progress.none();
        }
        return Boolean.getBoolean("readout.terminal")
                ? Progress.bar()
                : Progress.lines(Objects.requireNonNull(spec.commandLine().getErr()), 1000);
    }

    private void summary(RunResult result, List<Problem> problems) {
        PrintWriter err = spec.commandLine().getErr();
        if (quiet) {
            problems.stream()
                    .filter(problem -> problem.severity() == Problem.Severity.SKIPPED)
                    .forEach(problem -> err.println("skipped: " + problem));
            err.flush();
            return;
        }
        PrintWriter print = spec.commandLine().getOut();
        long skipped = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.SKIPPED)
                .count();
        print.println("Read " + Counted.of(result.articles().size(), "article") + ", "
                + Counted.of(result.record().stories().size(), "story") + "; skipped " + skipped + ", warnings "
                + (problems.size() - skipped) + ".");
        problems.stream().limit(NOTES_SHOWN).forEach(problem -> print.println(label(problem) + problem));
        if (problems.size() > NOTES_SHOWN) {
            print.println("  … " + (problems.size() - NOTES_SHOWN) + " more in the report");
        }
        Summary.of(result).forEach(print::println);
        print.println();
        print.println("The record: " + out.resolve(Report.FILE) + " to look at, " + out.resolve(Export.RECORD)
                + " for programs");
        print.flush();
    }

    private static String label(Problem problem) {
        return problem.severity() == Problem.Severity.SKIPPED ? "  skipped  " : "  warning  ";
    }
}
