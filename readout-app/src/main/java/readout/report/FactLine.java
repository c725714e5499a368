package readout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.news.Agreement;
import readout.news.Article;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Measure;
import readout.news.Meeting;
import readout.news.Period;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;
import readout.news.Telling;

/** A fact in one line for people. The words of the article are kept; only long ones are cut, with an ellipsis. */
public final class FactLine {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");
    private static final int LONGEST_CONTENT = 200;
    private static final String SEPARATOR = " · ";

    private FactLine() {}

    /** The line of a fact of this article. */
    public static String of(Fact fact, Article article) {
        String line;
        if (fact instanceof Statement statement) {
            line = statement(statement, article);
        } else if (fact instanceof Meeting meeting) {
            line = meeting(meeting);
        } else if (fact instanceof Agreement agreement) {
            line = agreement(agreement, article);
        } else if (fact instanceof Measure measure) {
            line = measure(measure, article);
        } else {
            line = figure((Figure) fact, article);
        }
        return caution(fact.telling()) + line;
    }

    private static String caution(Telling telling) {
        String certainty = telling.certainty().label();
        return (telling.negated() ? "not: " : "") + (certainty.isEmpty() ? "" : certainty + ": ");
    }

    private static String statement(Statement statement, Article article) {
        String speakers =
                statement.speakers().stream().map(FactLine::withRole).distinct().collect(Collectors.joining(" and "));
        String words = cut(
                statement.content().stream().map(article::quote).collect(Collectors.joining(" … ")), LONGEST_CONTENT);
        if (words.startsWith("that ")) {
            words = words.substring("that ".length());
        }
        boolean whole = statement.manner() == Statement.Manner.DIRECT;
        List<String> parts = new ArrayList<>();
        parts.add(speakers + ": " + (whole ? "“" + words + "”" : words));
        statement.via().ifPresent(via -> parts.add("via " + via.name()));
        statement.date().ifPresent(date -> parts.add(date.toString()));
        return String.join(SEPARATOR, parts);
    }

    private static String withRole(Source source) {
        return source.name()
                + source.role()
                        .filter(role -> !source.name().contains(role))
                        .map(role -> " (" + cut(role, 60) + ")")
                        .orElse("");
    }

    private static String meeting(Meeting meeting) {
        List<String> parts = new ArrayList<>();
        String form = meeting.title().orElse(words(meeting.form().label()));
        String who = and(meeting.participants());
        String host = meeting.host().map(h -> " to " + h).orElse("");
        parts.add(
                capital(form) + (who.isEmpty() ? "" : ": " + who) + (meeting.form() == Meeting.Form.VISIT ? host : ""));
        meeting.mode()
                .filter(mode -> mode != Meeting.Mode.IN_PERSON)
                .ifPresent(mode -> parts.add("by " + mode.label()));
        meeting.place().ifPresent(parts::add);
        when(meeting.when(), parts);
        if (meeting.status() != Meeting.Status.HELD && meeting.status() != Meeting.Status.UNSPECIFIED) {
            parts.add(meeting.status().label());
        }
        meeting.atRequestOf().ifPresent(name -> parts.add("at the request of " + name));
        return String.join(SEPARATOR, parts);
    }

    private static String agreement(Agreement agreement, Article article) {
        List<String> parts = new ArrayList<>();
        String count = agreement.count().map(c -> article.quote(c.span()) + " ").orElse("");
        String name = agreement
                .title()
                .map(t -> "“" + t + "”")
                .orElse(words(agreement.type().label()));
        parts.add(capital(count + name) + (agreement.parties().isEmpty() ? "" : ": " + and(agreement.parties())));
        agreement.date().ifPresent(date -> parts.add(date.toString()));
        parts.add(agreement.status().label());
        if (!agreement.areas().isEmpty()) {
            String areas = agreement.areas().stream().map(Agreement.Area::label).collect(Collectors.joining(", "));
            parts.add(areas + (agreement.areasOpen() ? " …" : ""));
        }
        return String.join(SEPARATOR, parts);
    }

    private static String measure(Measure measure, Article article) {
        List<String> parts = new ArrayList<>();
        String by = measure.by().isEmpty() ? "" : " by " + and(measure.by());
        String on = measure.on().isEmpty() ? "" : " on " + and(measure.on());
        parts.add(capital(measure.title().orElse(words(measure.type().label()))) + by + on);
        if (!measure.products().isEmpty()) {
            parts.add(and(measure.products()));
        }
        measure.value().ifPresent(value -> parts.add(article.quote(value.span())));
        when(measure.when(), parts);
        measure.stage().ifPresent(stage -> parts.add(words(stage.label())));
        return String.join(SEPARATOR, parts);
    }

    private static String figure(Figure figure, Article article) {
        List<String> parts = new ArrayList<>();
        parts.add(oneLine(article.quote(figure.amount().span())) + " – " + figure.what());
        if (!figure.of().isEmpty()) {
            parts.add(and(figure.of()));
        }
        when(figure.period(), parts);
        figure.change()
                .ifPresent(change -> parts.add(
                        "change " + oneLine(article.quote(change.amount().span()))));
        if (figure.planned()) {
            parts.add("planned");
        }
        figure.telling().attribution().ifPresent(source -> parts.add("according to " + source.name()));
        return String.join(SEPARATOR, parts);
    }

    private static void when(Optional<Period> period, List<String> parts) {
        period.ifPresent(p -> parts.add(p.toString()));
    }

    private static String and(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** {@code jointStatement} in words: "joint statement". */
    static String words(String label) {
        return CAPITAL.matcher(label).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String capital(String line) {
        return line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String cut(String words, int longest) {
        String line = oneLine(words);
        if (line.length() <= longest) {
            return line;
        }
        int blank = line.lastIndexOf(' ', longest);
        return line.substring(0, blank < longest / 2 ? longest : blank) + " …";
    }

    private static String oneLine(String words) {
        return SPACE.matcher(words.strip()).replaceAll(" ");
    }

    /** The words of a place in an article, in one line. */
    static String quote(Article article, Span span) {
        return cut(article.quote(span), LONGEST_CONTENT);
    }
}
