package readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.news.Published;
import readout.news.Region;
import readout.news.Span;

class DatingTest {

    private static Optional<Published> derived(String text) {
        return Dating.load().date(Fixture.article(text, ""), Fixture.sentences(text));
    }

    @Test
    void anniversaryGivesTheYearAndTheRangeAheadTheDay() {
        Optional<Published> found = derived("The two dukes met in Orlia on Thursday. "
                + "They marked the 80th anniversary of the victory in World War II. "
                + "The fair takes place during her May 9-12 visit to Vessland.");
        assertThat(found).map(Published::toString).contains("2025-05-08");
        assertThat(found).map(Published::how).contains(Published.How.DERIVED);
        assertThat(found)
                .map(Published::reason)
                .hasValueSatisfying(reason -> assertThat(reason)
                        .contains("80 years after 1945")
                        .contains("Thursday")
                        .contains("ahead of 05-09"));
    }

    @Test
    void copyrightMarkGivesTheYear() {
        String text = "The fair opens from May 16 to 21 in Orlia. The duke spoke on Thursday.\n\u00a92024 Orlia Page";
        int mark = text.indexOf('\u00a9');
        Article plain = Fixture.article(text, "");
        Article article = new Article(
                "x",
                "x",
                "",
                text,
                List.of(
                        new Region(new Span(0, mark - 1), Region.Kind.BODY),
                        new Region(new Span(mark, text.length()), Region.Kind.BOILERPLATE)),
                plain.outlet(),
                plain.title(),
                plain.byline(),
                plain.published(),
                "en",
                false);
        assertThat(Dating.load().date(article, Fixture.sentences(text.substring(0, mark - 1))))
                .map(Published::toString)
                .contains("2024-05-16");
    }

    @Test
    void weekdayWithItsDateInTheLeadIsEnough() {
        assertThat(derived("Orlia and Vessland signed a pact on Friday, 14 March 2031. It ends a long quarrel."))
                .map(Published::toString)
                .contains("2031-03-14");
    }

    @Test
    void yearWithoutADayStaysAYear() {
        assertThat(derived("They marked the 50th anniversary of the Helsinki Final Act."))
                .map(Published::toString)
                .contains("2025");
    }

    @Test
    void weekdayAloneTellsNothing() {
        assertThat(derived("The two dukes met in Orlia on Thursday. They spoke of trade."))
                .isEmpty();
    }

    @Test
    void dateFarDownTheTextIsBackground() {
        assertThat(derived("The dukes met. They spoke of trade. They quarrelled. The pact of Friday, 14 March 2031, "
                        + "was signed then."))
                .isEmpty();
    }

    @Test
    void emptyTextTellsNothing() {
        assertThat(derived("")).isEmpty();
    }
}
