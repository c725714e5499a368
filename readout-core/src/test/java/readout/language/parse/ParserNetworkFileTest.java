package readout.language.parse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserNetworkFileTest {

    @Test
    void aFileOfAnotherKindIsRefused() {
        byte[] other = {1, 2, 3, 4, 5, 6, 7, 8};
        assertThatThrownBy(() -> read(other)).isInstanceOf(IOException.class).hasMessageContaining("not a parser");
    }

    @Test
    void tablesOfAnotherSizeAreRefused() throws IOException {
        float[][] small = {{1}};
        float[][][] tables = new float[WordFeatures.TABLES][][];
        java.util.Arrays.fill(tables, small);
        ParserNetwork network = new ParserNetwork(
                List.of("root"),
                new Vocabulary(new int[0]),
                tables,
                List.of(),
                small,
                small[0],
                small,
                small[0],
                small,
                small[0]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ParserNetworkFile.write(network, new DataOutputStream(bytes));
        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("table 0 has 1 rows");
    }

    private static ParserNetwork read(byte[] bytes) throws IOException {
        return ParserNetworkFile.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
