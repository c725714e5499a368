package readout.eval.scale;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import readout.eval.generate.GeneratedArticle;
import readout.eval.generate.GeneratedNews;
import readout.record.RecordBuilder;

/** How many true rewritings are seen as what they are, by how many of their word triples they share. */
@Command(
        name = "rewrites",
        description =
                "Looks for the source of passages that were rewritten by hand: shared word triples, found or not.",
        mixinStandardHelpOptions = true)
final class RewriteScore implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        List<String> lines = lines();
        int found = 0;
        for (int i = 0; i < lines.size(); i += 2) {
            boolean seen = isSeen(lines.get(i), lines.get(i + 1));
            found += seen ? 1 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "%3.0f %% %-8s %.60s%n",
                    100 * sharedTriples(lines.get(i), lines.get(i + 1)),
                    seen ? "found" : "missed",
                    lines.get(i));
        }
        System.out.printf(Locale.ROOT, "%d of %d rewritings found%n", found, lines.size() / 2);
        return 0;
    }

    private static boolean isSeen(String source, String rewriting) {
        return !new RecordBuilder()
                .build(List.of(
                        LineageScale.facts(0, article(source), source),
                        LineageScale.facts(1, article(rewriting), rewriting)))
                .lineage()
                .isEmpty();
    }

    private static GeneratedArticle article(String text) {
        return new GeneratedArticle("r", 0, 0, LocalDate.of(2031, 3, 4), "Outlet " + text.length(), "Quarrel", text);
    }

    private static double sharedTriples(String one, String other) {
        Set<String> triples = triples(one);
        Set<String> shared = triples(other);
        int all = Math.min(triples.size(), shared.size());
        shared.retainAll(triples);
        return shared.size() / (double) all;
    }

    private static Set<String> triples(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+");
        Set<String> triples = new HashSet<>();
        for (int i = 2; i < words.length; i++) {
            triples.add(words[i - 2] + " " + words[i - 1] + " " + words[i]);
        }
        return triples;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(GeneratedNews.class.getResourceAsStream("rewrites.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
