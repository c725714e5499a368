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
import readout.export.DiskArchive;
import readout.export.Export;
import readout.export.RecordWriter;
import readout.news.PartialDate;
import readout.news.Published;
import readout.record.RecordTaker;
import readout.report.Counted;
import readout.report.Report;
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
    private static final int NOT_ALL_READ = 1;
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
            names = "--abstentions",
            paramLabel = "FILE",
            description = "Where to write what looked like a fact and was not taken, with the reason; nowhere unless"
                    + " given.")
    private Optional<Path> abstentions = Optional.empty();

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

    @Option(names = "--strict", description = "End with exit code 1 when anything was skipped or read with a warning.")
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
        try (DiskArchive archive = new DiskArchive(out, abstentions);
                RecordWriter record = new RecordWriter(out);
                Report report = new Report(out, archive, Version.text())) {
            Run run;
            try (Progress progress = progress()) {
                run = new Run(readout, archive, inputs, options, threads, progress::step);
            }
            Summary summary = new Summary();
            run.record(RecordTaker.together(List.of(record, report, summary)));
            report.finish(told(run, Problem.Severity.SKIPPED), told(run, Problem.Severity.WARNING));
            print(summary, run);
            return run.articles() == 0
                    ? NOTHING_READ
                    : strict && !run.problems().isEmpty() ? NOT_ALL_READ : 0;
        }
    }

    private static List<String> told(Run run, Problem.Severity severity) {
        return run.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(Problem::toString)
                .toList();
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

    private void print(Summary summary, Run run) {
        List<Problem> problems = run.problems();
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
        print.println("Read " + Counted.of(run.articles(), "article") + ", "
                + Counted.of(summary.stories(), "story") + "; skipped " + skipped + ", warnings "
                + (problems.size() - skipped) + ".");
        problems.stream().limit(NOTES_SHOWN).forEach(problem -> print.println(label(problem) + problem));
        if (problems.size() > NOTES_SHOWN) {
            print.println("  … " + (problems.size() - NOTES_SHOWN) + " more in the report");
        }
        summary.lines().forEach(print::println);
        print.println();
        print.println("The record: " + out.resolve(Report.FILE) + " to look at, " + out.resolve(Export.RECORD)
                + " for programs");
        print.flush();
    }

    private static String label(Problem problem) {
        return problem.severity() == Problem.Severity.SKIPPED ? "  skipped  " : "  warning  ";
    }
}
