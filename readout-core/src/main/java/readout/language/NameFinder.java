package readout.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds proper names in a sentence: what the sequence model says, corrected by the gazetteer where its names leave no
 * doubt. Safe for use by several threads.
 */
public final class NameFinder {

    private static final String MODEL = "names.model";

    private final NameModel model;
    private final Gazetteer gazetteer = Gazetteer.load();
    private final ThreadLocal<NameFeatures> features = ThreadLocal.withInitial(NameFeatures::new);

    /** A finder with a given model. */
    public NameFinder(NameModel model) {
        this.model = model;
    }

    /** The finder with the model that comes with the program. */
    public static NameFinder load() {
        return new NameFinder(Loaded.MODEL);
    }

    /** The names of a sentence in the order of the text, without overlap. */
    public List<Name> find(Sentence sentence) {
        return find(sentence, gazetteer);
    }

    /** The names of a sentence of an article for which these names are known. */
    List<Name> find(Sentence sentence, Gazetteer known) {
        String[] forms = new String[sentence.size()];
        String[] tags = new String[sentence.size()];
        boolean[] glued = new boolean[sentence.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = sentence.form(i);
            tags[i] = sentence.tag(i);
            glued[i] = i + 1 < forms.length && sentence.end(i) == sentence.start(i + 1);
        }
        return find(forms, tags, glued, known);
    }

    /** The names of a tagged sentence in the order of the text, without overlap. */
    public List<Name> find(String[] forms, String[] tags) {
        boolean[] glued = new boolean[forms.length];
        for (int i = 0; i < forms.length; i++) {
            glued[i] = tags[i].equals("HYPH") || i + 1 < forms.length && tags[i + 1].equals("HYPH");
        }
        return find(forms, tags, glued, gazetteer);
    }

    private List<Name> find(String[] forms, String[] tags, boolean[] glued, Gazetteer known) {
        NameFeatures read = features.get();
        read.read(forms, tags, known);
        int[] labels = model.label(read, forms.length);
        return new NameCorrections(known, forms, tags, glued, read.headline() && !tags[tags.length - 1].equals("."))
                .apply(labels);
    }

    /** The names that a sequence of labels stands for. */
    public static List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < labels.length; ) {
            if (labels[i] == NameModel.OUTSIDE) {
                i++;
                continue;
            }
            Name.Kind kind = NameModel.kind(labels[i]);
            int last = i;
            while (last + 1 < labels.length && labels[last + 1] == NameModel.inside(kind)) {
                last++;
            }
            names.add(new Name(i, last, kind));
            i = last + 1;
        }
        return names;
    }

    /** Read once, when it is first needed. */
    private static final class Loaded {
        private static final NameModel MODEL = read();

        private static NameModel read() {
            try (InputStream in = NameFinder.class.getResourceAsStream(NameFinder.MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("missing resource " + NameFinder.MODEL);
                }
                return NameModel.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
