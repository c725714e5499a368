package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyParserTest {

    private static final Tagger TAGGER = Tagger.load();
    private static final DependencyParser PARSER = DependencyParser.load();

    /** A parsed sentence whose tokens are separated by spaces. */
    private record Parsed(String[] forms, int[] heads, String[] relations) {

        static Parsed of(String text) {
            String[] forms = text.split(" ");
            return of(forms, TAGGER.tag(forms));
        }

        static Parsed of(String[] forms, String[] tags) {
            Parsed parsed = new Parsed(forms, new int[forms.length], new String[forms.length]);
            PARSER.parse(forms, tags, parsed.heads, parsed.relations);
            return parsed;
        }

        /** The arc of the first token with this form, as "relation head". */
        String arc(String form) {
            int token = Arrays.asList(forms).indexOf(form);
            int head = heads[token];
            return relations[token] + " " + (head == Sentence.ROOT ? "-" : forms[head]);
        }

        /** Checks that there is one root and that all tokens hang from it. */
        void isTree() {
            assertThat(IntStream.of(heads).filter(head -> head == Sentence.ROOT))
                    .hasSize(heads.length == 0 ? 0 : 1);
            for (int i = 0; i < heads.length; i++) {
                assertThat(relations[i].equals("root")).isEqualTo(heads[i] == Sentence.ROOT);
            }
            boolean[] reached = new boolean[heads.length];
            for (int i = 0; i < heads.length; i++) {
                List<Integer> path = new ArrayList<>();
                int up = i;
                while (up != Sentence.ROOT && !reached[up]) {
                    assertThat(path.size()).isLessThan(heads.length);
                    path.add(up);
                    up = heads[up];
                }
                path.forEach(token -> reached[token] = true);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The minister said that Ardovia would lift the tariffs . | minister | nsubj said",
                "The minister said that Ardovia would lift the tariffs . | lift | ccomp said",
                "The minister said that Ardovia would lift the tariffs . | tariffs | obj lift",
                "The minister said that Ardovia would lift the tariffs . | Ardovia | nsubj lift",
                "Prices will rise , said Velda Kern , a professor at the University of Talmere . | professor | appos Velda",
                "According to the ministry , trade grew by 12 percent . | trade | nsubj grew",
                "According to the ministry , trade grew by 12 percent . | ministry | obl grew",
                "The treaty was signed by the president of Ardovia . | treaty | nsubj:pass signed",
                "The treaty was signed by the president of Ardovia . | president | obl:agent signed",
                "She told reporters that the talks had failed . | reporters | iobj told",
                "She told reporters that the talks had failed . | failed | ccomp told",
                "She told reporters that the talks had failed . | talks | nsubj failed",
                "The president met the chancellor on Friday . | chancellor | obj met",
            })
    void findsWhoDoesWhat(String sentence, String form, String arc) {
        assertThat(Parsed.of(sentence).arc(form)).isEqualTo(arc);
    }

    @Test
    void parsesNothing() {
        Parsed.of(new String[0], new String[0]).isTree();
    }

    @Test
    void buildsTreesFromAnything() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            random(random, 1 + random.nextInt(40)).isTree();
        }
    }

    @Test
    void survivesASentenceWithoutEnd() {
        random(new Random(8), 50_000).isTree();
        String[] quotes = new String[20_000];
        Arrays.fill(quotes, "\u201c");
        Parsed.of(quotes, TAGGER.tag(quotes)).isTree();
    }

    @Test
    void readsASentenceTheSameWhateverWasReadBefore() {
        String[] forms = "The minister of Ardovia said talks would go on .".split(" ");
        String[] tags = TAGGER.tag(forms);
        Parsed before = Parsed.of(forms, tags);
        for (int i = 0; i < 500; i++) {
            String[] others = new String[20];
            for (int k = 0; k < others.length; k++) {
                others[k] = "word" + i + "x" + k;
            }
            Parsed.of(others, TAGGER.tag(others));
        }
        // Some 64-bit hashes give this word the number of "said"; a sender of hostile text can find such words.
        String[] hostile = {"x", "\u7de4\u501a\u557a\u413d\u8f1e\u6d97\u6a35", "y"};
        Parsed.of(hostile, TAGGER.tag(hostile));
        Parsed again = Parsed.of(forms, tags);
        assertThat(again.heads).isEqualTo(before.heads);
        assertThat(again.relations).isEqualTo(before.relations);
    }

    @Test
    void hangsThePiecesOfAVeryLongSentenceFromItsFirstRoot() {
        Parsed parsed = random(new Random(3), 450);
        parsed.isTree();
        assertThat(parsed.relations).contains("parataxis");
    }

    @Test
    void givesTheSameTreesInEveryThread() {
        List<Parsed> first = many();
        List<List<Parsed>> again =
                IntStream.range(0, 4).parallel().mapToObj(i -> many()).toList();
        for (List<Parsed> other : again) {
            for (int i = 0; i < first.size(); i++) {
                assertThat(other.get(i).heads).isEqualTo(first.get(i).heads);
                assertThat(other.get(i).relations).isEqualTo(first.get(i).relations);
            }
        }
    }

    private static List<Parsed> many() {
        Random random = new Random(9);
        return IntStream.range(0, 50).mapToObj(i -> random(random, 25)).toList();
    }

    private static Parsed random(Random random, int size) {
        String[] vocabulary = {
            "said", "Ardovia", "the", ",", ".", "trade", "of", "and", "that", "\u4e2d", "", "12", "\"", "\ud800",
            "A\udc00"
        };
        String[] tags = {"VBD", "NNP", "DT", ",", ".", "NN", "IN", "CC", "WDT", "FW", "XX", "CD", "``", "no tag"};
        String[] forms = new String[size];
        String[] chosen = new String[size];
        for (int i = 0; i < size; i++) {
            forms[i] = vocabulary[random.nextInt(vocabulary.length)];
            chosen[i] = tags[random.nextInt(tags.length)];
        }
        return Parsed.of(forms, chosen);
    }
}
