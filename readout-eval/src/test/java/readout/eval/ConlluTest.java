package readout.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluTest {

    @Test
    void readsWordsWithoutMultiwordTokensAndEmptyNodes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.conllu"), """
                # newdoc id = d
                # sent_id = d-1
                # text = Ardovia won't pay.
                1\tArdovia\tArdovia\tPROPN\tNNP\t_\t4\tnsubj\t_\t_
                2-3\twon't\t_\t_\t_\t_\t_\t_\t_\t_
                2\two\twill\tAUX\tMD\t_\t4\taux\t_\t_
                3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
                4\tpay\tpay\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No|NER=O
                4.1\tpay\tpay\tVERB\tVB\t_\t_\t_\t_\t_
                5\t.\t.\tPUNCT\t.\t_\t_\t_\t_\t_

                """);

        List<Tree> trees = Conllu.read(file);

        assertThat(trees).hasSize(1);
        Tree tree = trees.get(0);
        assertThat(tree.forms()).containsExactly("Ardovia", "wo", "n't", "pay", ".");
        assertThat(tree.heads()).containsExactly(3, 3, 3, -1, Conllu.UNATTACHED);
        assertThat(tree.startsParagraph()).isTrue();
        assertThat(tree.text()).isEqualTo("Ardovia won't pay.");
        assertThat(tree.misc(3, "NER")).isEqualTo("O");
        assertThat(tree.misc(0, "NER")).isEmpty();
    }
}
