package readout.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads CoNLL-U files, plain or gzip; see universaldependencies.org/format.html. */
public final class Conllu {

    /** The head of a token that is left out of the tree (silver data only). */
    public static final int UNATTACHED = -2;

    private final List<Tree> trees = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private String id = "";
    private String text = "";
    private boolean document;
    private boolean paragraph;

    private Conllu() {}

    /** All sentences of a file, in order. */
    public static List<Tree> read(Path file) throws IOException {
        Conllu conllu = new Conllu();
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                conllu.accept(line);
            }
        }
        conllu.finish();
        return conllu.trees;
    }

    /** The gold training trees in a folder with the training data: EWT, then GUM. */
    public static List<Tree> training(Path data) throws IOException {
        List<Tree> trees = new ArrayList<>(read(data.resolve("ud-ewt.train.conllu.gz")));
        trees.addAll(read(data.resolve("ud-gum-open.train.conllu.gz")));
        return trees;
    }

    private void accept(String line) {
        if (line.isEmpty()) {
            finish();
        } else if (line.charAt(0) == '#') {
            comment(line);
        } else {
            String[] row = line.split("\t", -1);
            if (row.length < 10) {
                throw new IllegalArgumentException("not CoNLL-U: " + line);
            }
            if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
                rows.add(row);
            }
        }
    }

    private void comment(String line) {
        if (line.startsWith("# newdoc")) {
            document = true;
            paragraph = true;
        } else if (line.startsWith("# newpar") && !line.startsWith("# newpar_block")) {
            paragraph = true;
        } else if (line.startsWith("# sent_id = ")) {
            id = line.substring("# sent_id = ".length());
        } else if (line.startsWith("# text = ")) {
            text = line.substring("# text = ".length());
        }
    }

    private void finish() {
        if (!rows.isEmpty()) {
            trees.add(tree());
        }
        rows.clear();
        id = "";
        text = "";
        document = false;
        paragraph = false;
    }

    private Tree tree() {
        int[] heads = rows.stream()
                .mapToInt(row -> row[6].equals("_") ? UNATTACHED : Integer.parseInt(row[6]) - 1)
                .toArray();
        return new Tree(id, text, document, paragraph, column(1), column(2), column(4), heads, column(7), column(9));
    }

    private String[] column(int number) {
        return rows.stream().map(row -> row[number].intern()).toArray(String[]::new);
    }
}
