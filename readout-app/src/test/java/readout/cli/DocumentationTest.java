package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the README tells is so. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void commandsOfTheReadmeRun(@TempDir Path out) throws IOException {
        List<String> commands =
                readme().lines().filter(line -> line.startsWith("./readout ")).toList();
        assertThat(commands).isNotEmpty();
        for (String command : commands) {
            CommandLineRun run = CommandLineRun.of(arguments(command, out));
            assertThat(run.exitCode()).as("%s%n%s", command, run.err()).isIn(0, 1);
            assertThat(run.out() + run.err()).as(command).doesNotContain("Exception");
        }
    }

    @Test
    void everyOptionIsInTheReadme() throws IOException {
        String readme = readme();
        List<String> missing = new ArrayList<>();
        for (var command : Main.commandLine().getSubcommands().entrySet()) {
            assertThat(readme).contains("`" + command.getKey());
            options(command.getValue())
                    .filter(option -> !readme.contains("`" + option))
                    .forEach(option -> missing.add(command.getKey() + " " + option));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void linksOfTheDocumentsLead() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> documents =
                Stream.concat(Stream.of(ROOT.resolve("README.md")), Files.list(ROOT.resolve("docs")))) {
            for (Path document :
                    documents.filter(d -> d.toString().endsWith(".md")).sorted().toList()) {
                var link = java.util.regex.Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)")
                        .matcher(Files.readString(document, StandardCharsets.UTF_8));
                while (link.find()) {
                    if (!Files.exists(document.resolveSibling(link.group(1)))) {
                        broken.add(document + ": " + link.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Stream<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"));
    }

    /** The arguments of a command in the README, with its output led to a folder of the test. */
    private static String[] arguments(String command, Path out) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.remove(0);
        words.replaceAll(word -> {
            if (word.startsWith("examples/coverage")) {
                return ROOT.resolve(word).toString();
            }
            return word.equals("out") || word.startsWith("out/")
                    ? out.resolve(word.substring("out".length()).replaceFirst("^/", ""))
                            .toString()
                    : word;
        });
        int given = words.indexOf("--out");
        if (given >= 0) {
            words.set(given + 1, out.toString());
        } else if (words.get(0).equals("run")) {
            words.addAll(List.of("--out", out.toString()));
        }
        return words.toArray(String[]::new);
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
    }
}
