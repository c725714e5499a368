package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.news.Published;

class DateStampTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "World 03:38 PM - 2031-05-09; 2031-05-09T15:38",
                "Published: 9 May 2031; 2031-05-09",
                "Friday, May 9th, 2031 at 12:05 a.m.; 2031-05-09T00:05",
                "9 MAY 2031 | 7pm; 2031-05-09T19:00",
                "2031-05-09T15:38:21+02:00; 2031-05-09T15:38",
                "Fri, 09 May 2031 10:00:00 GMT; 2031-05-09T10:00",
                "09.05.2031 18.30; 2031-05-09T18:30",
                "05/23/2031; 2031-05-23",
                "2031-05; 2031-05",
                "Sept. 3, 2031; 2031-09-03"
            })
    void stampsAreReadAsPagesWriteThem(String text, String expected) {
        assertThat(PublishedDates.parse(text, Published.How.STATED, "test").map(Published::toString))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 May", "31 June 2031", "the 2031 summit", "20 documents, 15:38", "1/2", ""})
    void whatHasNoDayAndYearIsNoStamp(String text) {
        assertThat(DateStamp.in(text)).isEmpty();
    }
}
