package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ModelCardTest {

    @Test
    void everyCardNamesDataLicenceCommandAndScores() {
        assertThat(ModelCard.all()).isNotEmpty().allSatisfy(card -> {
            assertThat(card.name()).isNotBlank();
            assertThat(card.task()).isNotBlank();
            assertThat(card.data()).isNotBlank();
            assertThat(card.licence()).isNotBlank();
            assertThat(card.command()).startsWith("./evaluate train ");
            assertThat(card.scores()).isNotEmpty();
        });
    }

    @Test
    void everyCardIsThatOfTheModelBesideIt() {
        assertThat(ModelCard.all()).allSatisfy(card -> {
            try (InputStream in = ModelCard.class.getResourceAsStream(card.file())) {
                assertThat(in).as(card.file()).isNotNull();
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
                assertThat(card.sha256())
                        .as(card.file())
                        .isEqualTo(HexFormat.of().formatHex(hash));
            }
        });
    }
}
