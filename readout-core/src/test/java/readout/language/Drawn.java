package readout.language;

/** Sentences whose trees a test draws by hand. */
public final class Drawn {

    private Drawn() {}

    /**
     * Reads tokens written as {@code form/TAG/lemma/head/relation}, separated by blanks; heads count from 1, 0 is the
     * root.
     */
    public static Sentence sentence(String tokens) {
        String[] parts = tokens.strip().split("\\s+");
        int n = parts.length;
        int[] starts = new int[n];
        int[] ends = new int[n];
        int[] heads = new int[n];
        String[] tags = new String[n];
        String[] lemmas = new String[n];
        String[] relations = new String[n];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            String[] fields = parts[i].split("/");
            starts[i] = text.length();
            text.append(fields[0]);
            ends[i] = text.length();
            text.append(' ');
            tags[i] = fields[1];
            lemmas[i] = fields[2];
            heads[i] = Integer.parseInt(fields[3]) - 1;
            relations[i] = fields[4];
        }
        return new Sentence(text.toString(), 0, starts, ends, tags, lemmas, heads, relations, ContextVectors.NONE);
    }
}
