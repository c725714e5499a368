package readout.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import readout.news.Article;
import readout.news.PartialDate;
import readout.news.Published;
import readout.news.Region;
import readout.news.Span;
import readout.news.Timex;

/**
 * Derives the publication date of an article that states none, the way a careful reader does: anniversaries whose
 * beginning is known, copyright marks, holidays ahead that fall on a named weekday, and topics of which nobody spoke
 * before, give the year; weekdays told of, dates still ahead and holidays near give the day. Each clue votes for days;
 * without a year or a winner there is no date. Never looks at the clock.
 */
public final class Dating {

    private Dating() {}

    /** With the knowledge of history and holidays that comes with the program. */
    public static Dating load() {
        return new Dating();
    }

    /** How many years after the last one it names an article may be looked for. */
    private static final int YEARS_ON = 5;

    private static final double ENOUGH = 3;

    /** The date with the reasons, or empty when the text does not tell. */
    public Optional<Published> date(Article article, List<Sentence> sentences) {
        DatingClues clues = clues(article, sentences);
        Timeline.Bounds bounds = Timeline.bounds(article.text());
        List<Integer> years = years(clues, bounds);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Optional<Published> day = day(clues, bounds, years);
        boolean sure = years.size() == 1;
        return day.or(() -> sure ? Optional.of(year(years.get(0), clues)) : Optional.empty());
    }

    private static DatingClues clues(Article article, List<Sentence> sentences) {
        DatingClues clues = new DatingClues();
        for (Region region : article.regions()) {
            if (region.kind() == Region.Kind.BOILERPLATE) {
                clues.readCopyright(article.quote(region.span()));
            }
        }
        for (Sentence sentence : sentences) {
            clues.readAnniversary(sentence);
            observances(sentence, clues);
            monthsOfThisYear(sentence, clues);
        }
        int sentence = 0;
        for (Timex timex : TimeFinder.undated(sentences)) {
            while (sentences.get(sentence).span().end() <= timex.span().start()) {
                sentence++;
            }
            clues.read(sentences.get(sentence), timex);
        }
        return clues;
    }

    private static void observances(Sentence sentence, DatingClues clues) {
        Pieces pieces = Pieces.of(sentence);
        for (int i = 0; i < pieces.size(); i++) {
            for (TimeWords.Phrase phrase : TimeWords.from(pieces.lower(i))) {
                boolean fixed =
                        phrase.kind() == TimeClass.HOLIDAY && phrase.value().length() == 5;
                if (fixed && phrase.matches(pieces, i)) {
                    int end = i + phrase.words().size() - 1;
                    String name = new Span(pieces.start(i), pieces.end(end)).of(pieces.text());
                    clues.observance(
                            Integer.parseInt(phrase.value().substring(0, 2)),
                            Integer.parseInt(phrase.value().substring(3)),
                            name);
                }
            }
        }
    }

    private static void monthsOfThisYear(Sentence sentence, DatingClues clues) {
        Pieces pieces = Pieces.of(sentence);
        Numerals numerals = Numerals.of(pieces);
        for (int i = 0; i + 4 < pieces.size(); i++) {
            Numerals.Numeral numeral = pieces.lower(i).equals("first") ? numerals.at(i + 1) : null;
            boolean months = numeral != null
                    && numeral.small() >= 1
                    && numeral.small() <= 11
                    && pieces.lower(numeral.end()).equals("months")
                    && pieces.lower(numeral.end() + 2).equals("this");
            if (months && numeral != null) {
                clues.monthsOfThisYear(numeral.small());
            }
        }
    }

    /** The years that come into question; empty when nothing pins them. */
    private static List<Integer> years(DatingClues clues, Timeline.Bounds bounds) {
        int least = Math.max(clues.latestYear(), bounds.from().getYear());
        List<Integer> stated = clues.years().keySet().stream()
                .filter(year -> year >= least && year <= bounds.to().getYear())
                .toList();
        if (!stated.isEmpty()) {
            return stated.subList(stated.size() - 1, stated.size());
        }
        TreeSet<Integer> fitting = new TreeSet<>();
        for (DatingClues.Coming coming : clues.coming()) {
            for (int year = least;
                    least > 1900
                            && year <= Math.min(least + YEARS_ON, bounds.to().getYear());
                    year++) {
                if (LocalDate.of(year, coming.month(), coming.day()).getDayOfWeek() == coming.weekday()) {
                    fitting.add(year);
                }
            }
        }
        if (fitting.size() == 1) {
            return List.copyOf(fitting);
        }
        List<Integer> window = new ArrayList<>();
        for (int year = bounds.from().getYear();
                bounds.isNarrow() && year <= bounds.to().getYear();
                year++) {
            window.add(year);
        }
        return window;
    }

    /** The day for which the clues speak most. */
    private static Optional<Published> day(DatingClues clues, Timeline.Bounds bounds, List<Integer> years) {
        if (clues.days().stream().noneMatch(DatingClue::ofDay)) {
            return Optional.empty();
        }
        LocalDate best = LocalDate.MIN;
        double most = ENOUGH;
        boolean tied = false;
        for (int year : years) {
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                boolean possible = !day.isBefore(bounds.from()) && !day.isAfter(bounds.to());
                double score = possible ? score(clues, day) : -1;
                tied = score == most ? best != LocalDate.MIN : score < most && tied;
                if (score > most) {
                    most = score;
                    best = day;
                }
            }
        }
        return best.equals(LocalDate.MIN) || tied ? Optional.empty() : Optional.of(published(best, clues));
    }

    private static double score(DatingClues clues, LocalDate day) {
        double sum = 0;
        for (DatingClue clue : clues.days()) {
            sum += clue.fit().applyAsDouble(day);
        }
        for (DatingClues.Coming coming : clues.coming()) {
            LocalDate then = LocalDate.of(day.getYear(), coming.month(), coming.day());
            boolean soon = then.isAfter(day) && then.isBefore(day.plusDays(7));
            sum += soon && then.getDayOfWeek() == coming.weekday() ? 2 : 0;
        }
        return sum;
    }

    private static Published published(LocalDate day, DatingClues clues) {
        String reasons = clues.days().stream()
                .filter(clue ->
                        clue.fit().applyAsDouble(day) > 0 && !clue.reason().startsWith("again"))
                .map(DatingClue::reason)
                .distinct()
                .collect(Collectors.joining(", "));
        String year = clues.years().getOrDefault(day.getYear(), "");
        String reason = year.isEmpty() ? reasons : year + "; " + reasons;
        return new Published(PartialDate.of(day), Optional.empty(), Published.How.DERIVED, reason);
    }

    private static Published year(int year, DatingClues clues) {
        String reason = clues.years().getOrDefault(year, "what the text speaks of");
        return new Published(new PartialDate(year, 0, 0), Optional.empty(), Published.How.DERIVED, reason);
    }
}
