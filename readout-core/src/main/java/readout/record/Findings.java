package readout.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.Place;
import readout.news.Published;
import readout.news.Timex;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** What is at odds inside one article. */
final class Findings {

    private static final Pattern LAST_WEEKDAY = Pattern.compile(
            "last\\s+(monday|tuesday|wednesday|thursday|friday|saturday|sunday)", Pattern.CASE_INSENSITIVE);

    private Findings() {}

    static List<Variance> in(ArticleFacts facts) {
        List<Variance> findings = new ArrayList<>();
        for (Timex timex : facts.timexes()) {
            weekday(facts.article(), timex).ifPresent(findings::add);
            ambiguous(facts.article(), timex).ifPresent(findings::add);
        }
        return findings;
    }

    /** "Thursday, 9 May" of a year in which 9 May is a Friday. */
    private static Optional<Variance> weekday(Article article, Timex timex) {
        return timex.otherValue()
                .map(other -> finding(
                        "weekdayDateMismatch",
                        Verdict.CONTRADICTION,
                        article,
                        timex,
                        "The weekday and the day of the month cannot both be right: "
                                + Explanations.quote(article, timex.span()) + " is " + timex.value()
                                + " by the one and " + other + " by the other."));
    }

    /** "Last Wednesday", told on a Friday: two days ago, or the Wednesday of the week before. */
    private static Optional<Variance> ambiguous(Article article, Timex timex) {
        Matcher matcher = LAST_WEEKDAY.matcher(article.quote(timex.span()));
        Optional<LocalDate> published = article.published()
                .map(Published::date)
                .filter(date -> date.isDay())
                .map(date -> date.firstDay());
        if (!matcher.matches() || published.isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek day = DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        int ago = Math.floorMod(published.get().getDayOfWeek().getValue() - day.getValue(), 7);
        boolean thisWeek =
                ago > 0 && day.getValue() < published.get().getDayOfWeek().getValue();
        if (!thisWeek) {
            return Optional.empty();
        }
        LocalDate near = published.get().minusDays(ago);
        return Optional.of(finding(
                "ambiguousDate",
                Verdict.AMBIGUITY,
                article,
                timex,
                Explanations.quote(article, timex.span()) + " can be " + near + " or " + near.minusDays(7) + "."));
    }

    private static Variance finding(String type, Verdict verdict, Article article, Timex timex, String explanation) {
        return new Variance(type, verdict, List.of(), List.of(Place.of(article.id(), timex.span())), explanation);
    }
}
