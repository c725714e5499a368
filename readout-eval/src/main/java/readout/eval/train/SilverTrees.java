package readout.eval.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import readout.eval.Conllu;
import readout.eval.Tree;
import readout.language.Tagger;

/**
 * Trees for the political news of PolNeAR on which four parsers agree: the forms of the silver file, tagged by our
 * tagger, with the tree that gets the most votes. Only the heads are meant; the relations are all {@code dep}.
 */
final class SilverTrees {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 50;
    private static final double AGREEMENT = 0.8;

    private static final int GREEDY_PASSES = 10;
    private static final int BEAM_PASSES = 4;
    private static final int BEAM = 4;

    private SilverTrees() {}

    /**
     * Reads the trees, or makes them when the file is not there.
     *
     * @param gold trees that the parsers learn from, with their tags
     */
    static List<Tree> of(Path file, Path news, List<Tree> gold, List<String[]> tags) throws IOException {
        if (!Files.exists(file)) {
            List<ParserTeacher> teachers = List.of(
                    ParserTeacher.train(gold, tags, false, 1, GREEDY_PASSES, 0),
                    ParserTeacher.train(gold, tags, true, 1, GREEDY_PASSES, 50),
                    ParserTeacher.train(gold, tags, false, BEAM, BEAM_PASSES, 100),
                    ParserTeacher.train(gold, tags, true, BEAM, BEAM_PASSES, 150));
            write(file, Conllu.read(news), teachers);
        }
        return new ArrayList<>(Conllu.read(file));
    }

    private static void write(Path file, List<Tree> news, List<ParserTeacher> teachers) throws IOException {
        Tagger tagger = Tagger.load();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Tree tree : news) {
                if (tree.size() >= SHORTEST && tree.size() <= LONGEST) {
                    String[] tags = tagger.tag(tree.forms());
                    int[][] ballots = teachers.stream()
                            .map(teacher -> teacher.parse(tree.forms(), tags))
                            .toArray(int[][]::new);
                    int[] heads = TreeVote.of(ballots);
                    if (TreeVote.agreement(ballots, heads) >= AGREEMENT) {
                        out.write(rows(tree.forms(), tags, heads));
                    }
                }
            }
        }
    }

    private static String rows(String[] forms, String[] tags, int[] heads) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < forms.length; i++) {
            rows.append(i + 1).append('\t').append(forms[i]).append("\t_\t_\t").append(tags[i]);
            rows.append("\t_\t").append(heads[i] + 1).append("\tdep\t_\t_\n");
        }
        return rows.append('\n').toString();
    }
}
