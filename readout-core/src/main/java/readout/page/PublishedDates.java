package readout.page;

import java.util.Optional;
import readout.news.PartialDate;
import readout.news.Published;

/** Reads publication dates as metadata and people write them. */
public final class PublishedDates {
    private PublishedDates() {}

    /**
     * The date in {@code text}: ISO 8601 of any precision, with or without time, or a day in words.
     *
     * @param how where it comes from
     * @param reason the same for people
     */
    public static Optional<Published> parse(String text, Published.How how, String reason) {
        Optional<PartialDate> plain = PartialDate.parse(text.strip());
        if (plain.isPresent()) {
            return Optional.of(new Published(plain.get(), Optional.empty(), how, reason));
        }
        return text.length() > Block.SHORT
                ? Optional.empty()
                : DateStamp.in(text).map(stamp -> new Published(stamp.date(), stamp.time(), how, reason));
    }
}
