package readout.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import readout.Readout;
import readout.Run;
import readout.export.DiskArchive;
import readout.export.RecordWriter;
import readout.source.Sources;

/** Reads texts and writes the three export files, for {@code score_gold.py}. */
@Command(name = "gold", description = "Reads TEXTS and writes articles.jsonl, facts.jsonl and record.json to OUTDIR.")
final class Gold implements Callable<Integer> {

    @Parameters(paramLabel = "TEXTS", description = "A file or folder.")
    private String texts = "";

    @Parameters(paramLabel = "OUTDIR")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        try (DiskArchive archive = new DiskArchive(folder)) {
            Run run = new Run(Readout.load(), archive, List.of(texts), Sources.Options.usual(), 1, () -> {});
            run.problems().forEach(System.err::println);
            try (RecordWriter record = new RecordWriter(folder)) {
                run.record(record);
            }
        }
        return 0;
    }
}
