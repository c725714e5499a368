package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.Readout;
import readout.news.Agreement;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.PartialDate;
import readout.news.Published;

/** What is no news gives no facts and no error, however long it is. */
class BadInputTest {

    private static final Readout READOUT = Readout.load();

    @Test
    void daysThatDoNotExistAreNoDates() {
        for (String day : List.of(
                "31 February",
                "99/99/9999",
                "00/00/0000",
                "30 February 2029",
                "February 31, 2029",
                "1 March 0000",
                "0000-00-00")) {
            ArticleFacts facts = read("Japan and Brazil signed a treaty on " + day + ".");

            assertThat(facts.timexes()).as(day).noneMatch(t -> t.value().matches("\\d{4}-\\d{2}-\\d{2}"));
            assertThat(facts.facts().stream()
                            .filter(Agreement.class::isInstance)
                            .map(f -> ((Agreement) f).date()))
                    .as(day)
                    .allMatch(date -> date.isEmpty() || date.get().toString().length() < 8);
        }
    }

    @Test
    void aNumberOfTenThousandDigitsEndsTheReadingOfNothing() {
        ArticleFacts facts = read("Exports reached " + "9".repeat(10_000)
                + " dollars in 2029. Japan and Brazil signed a treaty on Tuesday.");

        assertThat(facts.facts()).anyMatch(Agreement.class::isInstance);
    }

    @Test
    void percentagesWithoutASubjectInventNobody() {
        ArticleFacts facts = read("5 percent. 12% and 40%. Up 3 percent.");

        assertThat(facts.facts()).allSatisfy(f -> {
            assertThat(f).isInstanceOf(Figure.class);
            assertThat(((Figure) f).of()).isEmpty();
        });
    }

    @Test
    void aTablePastedAsTextTellsNoEvents() {
        ArticleFacts facts = read("Country | 2028 | 2029 | Change\n" + "Orlia | 12.4 | 13.1 | 5.6%\n".repeat(3_000));

        assertThat(facts.facts())
                .noneMatch(f -> f instanceof Meeting || f instanceof Agreement || f instanceof Measure)
                .allSatisfy(f -> assertThat(f.evidence()).isNotEmpty());
    }

    @Test
    void aListOfFiveThousandNamesIsNoMeetingOfThem() {
        StringBuilder names = new StringBuilder("Present were");
        for (int i = 0; i < 5_000; i++) {
            names.append(i == 0 ? " " : ", ").append("Tomas Arlen").append((char) ('a' + i % 26));
        }
        ArticleFacts facts = read(names + ". Nora Feld met Lena Varga on Monday.");

        assertThat(facts.facts().stream().filter(Meeting.class::isInstance).map(f -> ((Meeting) f).participants()))
                .allMatch(participants -> participants.size() <= 60);
    }

    @Test
    void namesJoinedWithoutEndDoNotMeetWithoutEnd() {
        ArticleFacts facts = read("Japan " + "and Brazil ".repeat(5_000) + "signed a treaty with Chile.");

        assertThat(facts.facts().stream().filter(Agreement.class::isInstance).map(f -> ((Agreement) f).parties()))
                .allMatch(parties -> parties.size() <= 3);
    }

    private static ArticleFacts read(String text) {
        Published published =
                new Published(new PartialDate(2030, 3, 14), Optional.empty(), Published.How.GIVEN, "for the test");
        return READOUT.read(Article.plain("t", text).withPublished(published));
    }
}
