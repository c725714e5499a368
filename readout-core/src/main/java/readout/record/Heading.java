package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Meeting;
import readout.news.PartialDate;
import readout.news.Published;

/**
 * The little of an article that names and dates its story, held while the article lies on disk.
 *
 * @param title its headline, absent when it has none
 * @param lead its first line
 * @param published the day of publication
 * @param held the days of meetings that were held
 * @param places the places of meetings
 */
record Heading(
        Optional<String> title,
        String lead,
        Optional<PartialDate> published,
        List<PartialDate> held,
        List<String> places) {

    private static final int LONGEST = 120;

    static Heading of(ArticleFacts article) {
        List<PartialDate> held = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Fact fact : article.facts()) {
            if (fact instanceof Meeting meeting && !meeting.telling().negated()) {
                meeting.place().ifPresent(places::add);
                if (meeting.status() == Meeting.Status.HELD) {
                    meeting.when().map(w -> w.from()).filter(PartialDate::isDay).ifPresent(held::add);
                }
            }
        }
        Article text = article.article();
        return new Heading(
                text.title().filter(t -> !t.isBlank()),
                lead(text.text()),
                text.published().map(Published::date),
                held,
                places);
    }

    private static String lead(String text) {
        String start = text.substring(0, Math.min(text.length(), 20 * LONGEST)).strip();
        int end = start.indexOf('\n');
        String line = end < 0 ? start : start.substring(0, end);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " \u2026";
    }
}
