package readout.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.page.PageReader;
import readout.source.Item;
import readout.source.Sources;

/** Feeds the readers with damaged inputs: the same seed gives the same inputs. */
@Command(
        name = "fuzz",
        description = "Damages the files of a folder at random and reads them; keeps what crashes or takes too long.",
        mixinStandardHelpOptions = true)
final class Fuzz implements Callable<Integer> {
    private static final int MOST_DOUBLINGS = 12;
    private static final int PROGRESS = 20_000;

    private static final String[] BITS = {
        "<",
        ">",
        "\"",
        "'",
        "&",
        "&#0;",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<script>",
        "</",
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\\u0000",
        "\0",
        "\r\n\r\n",
        "WARC/1.0\r\n",
        "Content-Length: 9999999999\r\n",
        "\uFEFF",
        "\uD800",
        "PK\3\4",
        "<svg><math><table>",
        "<template><p>",
        "1e999",
        "<p>",
        "<div>",
        "<a href=x>"
    };

    @Parameters(index = "0", paramLabel = "SEEDS", description = "folder with sound files of any kind")
    private Path seeds = Path.of("");

    @Parameters(index = "1", paramLabel = "FINDINGS", description = "folder for the inputs that were too much")
    private Path findings = Path.of("");

    @Option(names = "--runs", defaultValue = "10000", description = "how many inputs (${DEFAULT-VALUE})")
    private int runs = 10_000;

    @Option(names = "--seed", defaultValue = "1", description = "of the first input (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(names = "--slow", defaultValue = "2000", description = "milliseconds of processor time that are too many")
    private long slow = 2_000;

    @Override
    public Integer call() throws IOException {
        List<byte[]> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(seeds)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                inputs.add(Files.readAllBytes(file));
            }
        }
        Files.createDirectories(findings);
        PageReader reader = new PageReader();
        int found = 0;
        for (int run = 0; run < runs; run++) {
            SplittableRandom random = new SplittableRandom(seed + run);
            byte[] input = damaged(inputs.get(random.nextInt(inputs.size())), inputs, random);
            Optional<String> trouble = trouble(reader, input);
            if (trouble.isPresent()) {
                found++;
                Files.write(findings.resolve("seed-" + (seed + run)), input);
                System.out.println("seed " + (seed + run) + ": " + trouble.get());
            }
            if ((run + 1) % PROGRESS == 0) {
                System.out.println((run + 1) + " inputs read, " + found + " findings");
            }
        }
        System.out.printf(Locale.ROOT, "%d inputs from %d files, %d findings%n", runs, inputs.size(), found);
        return found == 0 ? 0 : 1;
    }

    private Optional<String> trouble(PageReader reader, byte[] input) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        try {
            Sources.Options options = new Sources.Options(Optional.empty(), 8 << 20, new ByteArrayInputStream(input));
            try (Stream<Item> items = Sources.open(List.of("-"), options)) {
                items.filter(Item.Document.class::isInstance)
                        .forEach(item -> reader.read(((Item.Document) item).page()));
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.of(e.toString());
        }
        long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        return millis > slow ? Optional.of(millis + " ms") : Optional.empty();
    }

    /**
     * One to eight damages: bits put in, turned, cut out, doubled, or taken from another file. Of how often a bit is
     * repeated every order of magnitude is as likely as the others.
     */
    private static byte[] damaged(byte[] sound, List<byte[]> all, SplittableRandom random) {
        byte[] input = sound;
        int times = 1 + random.nextInt(8);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(input.length + 1);
            int end = Math.min(input.length, at + random.nextInt(1 + Math.min(input.length, 200)));
            input = switch (random.nextInt(6)) {
                case 0 -> joined(input, at, BITS[random.nextInt(BITS.length)].getBytes(StandardCharsets.UTF_8), at);
                case 1 -> joined(input, at, new byte[] {(byte) random.nextInt(256)}, Math.min(input.length, at + 1));
                case 2 -> joined(input, at, new byte[0], end);
                case 3 -> joined(input, end, Arrays.copyOfRange(input, at, end), end);
                case 4 -> {
                    byte[] other = all.get(random.nextInt(all.size()));
                    int from = random.nextInt(other.length + 1);
                    yield joined(input, at, Arrays.copyOfRange(other, from, Math.min(other.length, from + 300)), at);
                }
                default ->
                    joined(
                            input,
                            at,
                            BITS[random.nextInt(BITS.length)]
                                    .repeat(1 + random.nextInt(1 << random.nextInt(MOST_DOUBLINGS)))
                                    .getBytes(StandardCharsets.UTF_8),
                            at);
            };
        }
        return input;
    }

    private static byte[] joined(byte[] input, int end, byte[] middle, int from) {
        byte[] out = new byte[end + middle.length + input.length - from];
        System.arraycopy(input, 0, out, 0, end);
        System.arraycopy(middle, 0, out, end, middle.length);
        System.arraycopy(input, from, out, end + middle.length, input.length - from);
        return out;
    }
}
