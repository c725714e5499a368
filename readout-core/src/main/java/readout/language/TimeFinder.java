package readout.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.language.TimeRules.Operation;
import readout.language.TimeRules.Rule;
import readout.news.Article;
import readout.news.PartialDate;
import readout.news.Span;
import readout.news.Timex;

/**
 * Finds time expressions and resolves them against the publication date, the tense of their sentence and the dates
 * spoken of before. The rules are data ({@code time-rules.txt}, {@code time-words.txt}); at each place the longest match
 * counts. Without a publication date values stay open ({@code XXXX-WXX-4}). Linear in the length of the text.
 */
public final class TimeFinder {

    private TimeFinder() {}

    /** With the rules and words that come with the program. */
    public static TimeFinder load() {
        return new TimeFinder();
    }

    /** The time expressions of an article in the order of its text, without overlap. */
    public List<Timex> find(Article article, List<Sentence> sentences) {
        Optional<PartialDate> published = article.published().map(p -> p.date());
        List<Timex> found = find(article.id(), published, sentences);
        List<Timex> stamps =
                published.map(day -> PublicationStamps.find(article, day)).orElse(List.of());
        if (stamps.isEmpty()) {
            return found;
        }
        List<Timex> all = new ArrayList<>(found);
        all.addAll(stamps);
        all.sort(Comparator.comparing(Timex::span));
        for (int i = 0; i < all.size(); i++) {
            all.set(i, numbered(all.get(i), i + 1));
        }
        return all;
    }

    private static Timex numbered(Timex timex, int number) {
        return new Timex(
                id(timex.article(), number),
                timex.article(),
                timex.span(),
                timex.type(),
                timex.value(),
                timex.mod(),
                timex.period(),
                timex.otherValue());
    }

    private static String id(String article, int number) {
        return article + ":t" + number;
    }

    /** Of a text whose date is not known: days and weekdays stay open. */
    static List<Timex> undated(List<Sentence> sentences) {
        return find("", Optional.empty(), sentences);
    }

    static List<Timex> find(String article, Optional<PartialDate> published, List<Sentence> sentences) {
        TimeContext context = new TimeContext(published, namesItsDay(published, sentences));
        TimeResolver resolver = new TimeResolver(context);
        List<Timex> out = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Pieces pieces = Pieces.of(sentence);
            TimeText text = new TimeText(pieces, Numerals.of(pieces));
            int at = 0;
            while (at < pieces.size()) {
                Found found = best(text, at, resolver);
                TimeValue value = found == null ? null : found.value();
                if (found != null && value != null) {
                    context.remember(value, found.deictic(), found.operation() == Operation.QUARTER);
                    out.add(timex(article, out.size() + 1, text, found, value));
                }
                at = found == null ? at + 1 : found.end();
            }
        }
        return out;
    }

    /** A match with its meaning; null for a day that does not exist ("31 February") and the like. */
    private record Found(
            Operation operation,
            int first,
            int end,
            boolean deictic,
            @Nullable TimeValue value) {}

    private static @Nullable Found best(TimeText text, int at, TimeResolver resolver) {
        BitSet candidates = TimeRules.candidates(text, at);
        if (candidates.isEmpty()) {
            return null;
        }
        TimePattern.Matcher matcher = new TimePattern.Matcher(text);
        TimeSense sense = new TimeSense(text);
        Tense tense = null;
        Found best = null;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            Rule rule = TimeRules.rule(i);
            TimeMatch match = matcher.longest(rule.pattern(), at, best == null ? 0 : best.end() - at);
            if (match == null || !sense.isTime(rule.operation(), match)) {
                continue;
            }
            if (tense == null) {
                tense = Tense.of(text.pieces().sentence(), text.pieces().token(match.end() - 1));
            }
            TimeValue value =
                    isOfYearZero(match, text.pieces()) ? null : resolver.value(rule.operation(), match, text, tense);
            if (value != null || isNone(rule.operation(), match)) {
                best = new Found(rule.operation(), at, match.end(), match.has(TimeClass.DEICTIC), value);
            }
        }
        return best;
    }

    /** "1 March 0000": there was no such year, and the day is none of another. */
    private static boolean isOfYearZero(TimeMatch match, Pieces pieces) {
        return match.has(TimeClass.DAY)
                && !match.has(TimeClass.YEAR)
                && match.end() < pieces.size()
                && pieces.lower(match.end()).equals("0000");
    }

    /** A day that does not exist, or an age: no expression, and no part of it is one. */
    private static boolean isNone(Operation operation, TimeMatch match) {
        return operation == Operation.AGE || (match.has(TimeClass.DAY) && match.has(TimeClass.MONTH));
    }

    private static Timex timex(String article, int number, TimeText text, Found found, TimeValue value) {
        Span span = new Span(text.pieces().start(found.first()), text.pieces().end(found.end() - 1));
        return new Timex(
                id(article, number),
                article,
                span,
                value.type(),
                value.value(),
                value.mod(),
                value.period(),
                value.other());
    }

    private static boolean namesItsDay(Optional<PartialDate> published, List<Sentence> sentences) {
        if (published.isEmpty() || !published.get().isDay()) {
            return false;
        }
        LocalDate day = published.get().firstDay();
        return names(day.getDayOfWeek(), sentences);
    }

    private static boolean names(DayOfWeek day, List<Sentence> sentences) {
        String name = day.getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.form(i).equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
