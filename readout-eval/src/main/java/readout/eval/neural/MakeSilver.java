package readout.eval.neural;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Conllu;
import readout.eval.JsonLines;
import readout.language.Segmenter;
import readout.language.TokenSpans;

/** Lets the teacher read unlabelled news. */
@Command(
        name = "silver",
        description = "Writes the trees that the teacher finds in the texts of JSON Lines files, as CoNLL-U.",
        mixinStandardHelpOptions = true)
public final class MakeSilver implements Callable<Integer> {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 70;
    private static final int BLOCK = 2000;

    @Option(names = "--data", required = true, description = "folder with the training data of the teacher")
    private Path data = Path.of("");

    @Parameters(paramLabel = "TEXTS", description = ".jsonl.gz with text")
    private List<Path> files = List.of();

    @Option(names = "--encoder", required = true, description = "the encoder of the teacher")
    private Path encoder = Path.of("");

    @Option(names = "--teacher", required = true, description = "file that train teacher wrote")
    private Path teacherFile = Path.of("");

    @Option(names = "--out", required = true, description = ".conllu.gz to write")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Labels labels = Labels.of(Conllu.training(data));
        Teacher teacher = new Teacher(PretrainedFile.read(encoder), labels, new SplittableRandom(0));
        ParameterFile.read(teacherFile, teacher.parameters());
        List<Example> sentences = sentences();
        System.out.println(sentences.size() + " sentences");
        try (Workers workers = new Workers();
                Writer writer = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8)) {
            Trainer trainer = new Trainer(teacher, workers, 1, 0);
            for (int from = 0; from < sentences.size(); from += BLOCK) {
                List<Example> block = sentences.subList(from, Math.min(sentences.size(), from + BLOCK));
                List<TreeLayers.Parsed> trees = trainer.parse(block);
                for (int i = 0; i < block.size(); i++) {
                    writer.write(rows(block.get(i), trees.get(i), labels));
                }
            }
        }
        return 0;
    }

    /** Each sentence once, however often the news repeat it. */
    private List<Example> sentences() throws IOException {
        Set<String> seen = new HashSet<>();
        List<Example> sentences = new ArrayList<>();
        for (Path file : files) {
            JsonLines.each(file, article -> add(article.path("text").asText(), seen, sentences));
        }
        return sentences;
    }

    private static void add(String text, Set<String> seen, List<Example> sentences) {
        for (TokenSpans sentence : Segmenter.sentences(text)) {
            String[] forms = sentence.forms(text);
            if (forms.length >= SHORTEST && forms.length <= LONGEST && seen.add(String.join(" ", forms))) {
                sentences.add(Labels.plain(forms, forms));
            }
        }
    }

    private static String rows(Example sentence, TreeLayers.Parsed tree, Labels labels) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= sentence.size(); i++) {
            rows.append(i).append('\t').append(sentence.forms()[i - 1]).append("\t_\t_\t");
            rows.append(labels.tags().get(tree.tags()[i])).append("\t_\t").append(tree.heads()[i]);
            rows.append('\t')
                    .append(labels.relations().get(tree.relations()[i]))
                    .append("\t_\t_\n");
        }
        return rows.append('\n').toString();
    }
}
