package readout.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import readout.Receipts;
import readout.Receipts.Receipt;
import readout.export.ExportException;
import readout.export.ExportReader;
import readout.export.RecordCheck;
import readout.report.Counted;

/** {@code readout verify}: reads the sources of a record again and proves each fact, or says which changed. */
@Command(
        name = "verify",
        description = "Reads the sources of a record again and proves each fact: the bytes have the hash that was kept,"
                + " and the words stand where the evidence says. Says which sources changed.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final int NOT_PROVEN = 5;
    private static final int SHOWN = 20;

    @Parameters(
            paramLabel = "RECORD",
            description = "record.json; articles.jsonl and facts.jsonl are taken from the same folder.")
    private Path record = Path.of("record.json");

    @Option(
            names = "--sources",
            paramLabel = "PATH",
            description = "Where the sources lie now; without it, where they were read from.")
    private List<String> sources = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Path folder = record.toAbsolutePath().getParent();
            Receipts claims = new Receipts();
            RecordCheck check = new RecordCheck();
            ExportReader.read(folder == null ? Path.of("") : folder, article -> {
                claims.add(article);
                check.add(article);
            });
            List<String> broken = check.of(record);
            List<Receipt> receipts = claims.of(sources.isEmpty() ? paths(claims) : sources);
            broken.stream().limit(SHOWN).forEach(line -> out.println("broken   " + line));
            return report(receipts, out) && broken.isEmpty() ? 0 : NOT_PROVEN;
        } catch (NoSuchFileException | ExportException | JsonProcessingException e) {
            spec.commandLine().getErr().println("cannot be verified: " + e.getMessage());
            spec.commandLine().getErr().flush();
            return NOT_PROVEN;
        } finally {
            out.flush();
        }
    }

    /** The files that still lie where the articles were read; of an object of a file the file. */
    private static List<String> paths(Receipts claims) {
        return claims.sources().stream()
                .map(source -> Files.exists(Path.of(source)) ? source : source.replaceFirst(":[0-9]+$", ""))
                .distinct()
                .filter(source -> Files.exists(Path.of(source)))
                .toList();
    }

    private static boolean report(List<Receipt> receipts, PrintWriter out) {
        List<Receipt> failed =
                receipts.stream().filter(receipt -> !receipt.holds()).toList();
        for (Receipt receipt : failed.subList(0, Math.min(SHOWN, failed.size()))) {
            out.println(line(receipt));
        }
        if (failed.size() > SHOWN) {
            out.println("… " + (failed.size() - SHOWN) + " more");
        }
        long facts = receipts.stream().mapToLong(Receipt::facts).sum();
        long proven = receipts.stream()
                .filter(receipt -> receipt.state() == Receipts.State.UNCHANGED)
                .mapToLong(Receipt::proven)
                .sum();
        out.println("Proven: " + proven + " of " + Counted.of(facts, "fact") + " of "
                + Counted.of(receipts.size(), "article") + ".");
        return failed.isEmpty();
    }

    private static String line(Receipt receipt) {
        String what = switch (receipt.state()) {
            case UNCHANGED ->
                "broken   %s: its bytes are those that were read, but the words of %d of %s do not stand there";
            case CHANGED ->
                "changed  %s: its bytes are not those that were read; the words of %d of %s do not stand there";
            case GONE -> "gone     %s: it cannot be read; nothing proves %d of %s";
        };
        return String.format(
                java.util.Locale.ROOT,
                what,
                receipt.source(),
                receipt.facts() - receipt.proven(),
                Counted.of(receipt.facts(), "fact"));
    }
}
