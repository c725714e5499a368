package readout.fact.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.PartialDate;
import readout.news.Published;
import readout.news.Span;
import readout.news.Timex;

/** The day on which something was said: stated beside the cue, or the last day on which the speaker was told to act. */
final class SayingDates {

    private final Reading reading;
    private final Map<String, PartialDate> lastDays = new HashMap<>();
    private int next;

    SayingDates(Reading reading) {
        this.reading = reading;
    }

    /** The day for a statement; to be asked in the order of the text. */
    Optional<PartialDate> of(Sentence sentence, List<Span> content, String speaker) {
        for (Timex timex : reading.timexesIn(sentence)) {
            boolean inside = content.stream().anyMatch(span -> span.overlaps(timex.span()));
            Optional<PartialDate> day = day(timex);
            if (!inside && day.isPresent()) {
                remember(sentence.index());
                lastDays.put(speaker, day.get());
                return day;
            }
        }
        remember(sentence.index());
        return Optional.ofNullable(lastDays.get(speaker));
    }

    /** Notes for each actor the last day that stands in a sentence with it. */
    private void remember(int until) {
        for (; next < until; next++) {
            Sentence s = reading.sentences().get(next);
            for (Timex timex : reading.timexesIn(s)) {
                Optional<PartialDate> day = day(timex);
                if (day.isPresent()) {
                    for (Mention mention : reading.mentionsIn(s)) {
                        lastDays.put(reading.actor(mention).name(), day.get());
                    }
                }
            }
        }
    }

    private Optional<PartialDate> day(Timex timex) {
        if (timex.type() != Timex.Type.DATE || timex.value().length() < 10) {
            return Optional.empty();
        }
        return PartialDate.parse(timex.otherValue().orElse(timex.value())).filter(this::isPast);
    }

    private boolean isPast(PartialDate day) {
        Optional<Published> published = reading.article().published();
        return day.isDay()
                && (published.isEmpty() || day.compareTo(published.get().date()) <= 0);
    }
}
