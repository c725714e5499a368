package readout.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.JsonLines;
import readout.story.Word;
import readout.story.Words;

/** Counts in how many articles of ordinary news each stem and each pair of neighbouring stems occurs. */
@Command(
        name = "ordinary-news",
        description = "Counts stems and pairs of stems in JSON Lines with a text field; writes ordinary-news.txt.",
        mixinStandardHelpOptions = true)
final class TrainOrdinaryNews implements Callable<Integer> {

    private static final int STEM_FLOOR = 3;
    private static final int PAIR_FLOOR = 5;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "file to write")
    private Path out = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "JSON Lines, plain or .gz")
    private List<Path> inputs = List.of();

    private final Map<String, Integer> counts = new TreeMap<>();
    private int articles;

    @Override
    public Integer call() throws IOException {
        for (Path input : inputs) {
            JsonLines.each(input, article -> count(article.path("text").asText()));
        }
        Files.writeString(out, file());
        return 0;
    }

    private void count(String text) {
        articles++;
        Set<String> seen = new HashSet<>();
        String before = "";
        for (Word word : Words.of(text)) {
            if (word.empty() || word.number()) {
                continue;
            }
            seen.add(word.stem());
            if (!before.isEmpty()) {
                seen.add(before + " " + word.stem());
            }
            before = word.stem();
        }
        seen.forEach(term -> counts.merge(term, 1, Integer::sum));
    }

    private String file() {
        String names = inputs.stream().map(p -> p.getFileName().toString()).collect(Collectors.joining(", "));
        StringBuilder file =
                new StringBuilder("# Number of articles with a stem or a pair of neighbouring stems, counted in "
                        + names + " by 'evaluate train ordinary-news'; first the number of all articles.\n");
        file.append(articles).append('\n');
        counts.forEach((term, count) -> {
            if (count >= (term.indexOf(' ') < 0 ? STEM_FLOOR : PAIR_FLOOR)) {
                file.append(count).append('\t').append(term).append('\n');
            }
        });
        return file.toString();
    }
}
