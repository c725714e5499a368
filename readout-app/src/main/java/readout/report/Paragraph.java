package readout.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import readout.news.Article;
import readout.news.Region;

/**
 * One line of an article, as the report shows and numbers it.
 *
 * @param number of the line, from 0, blank ones counted
 * @param text without the line end
 * @param boilerplate whether it is no part of the account
 */
public record Paragraph(int number, String text, boolean boilerplate) {

    /** Where the lines of a text start. */
    public static int[] starts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    /** The number of the line in which an offset stands. */
    public static int number(int[] starts, int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }

    /** The lines of an article that are not blank. */
    public static List<Paragraph> of(Article article) {
        List<Paragraph> out = new ArrayList<>();
        int start = 0;
        int number = 0;
        for (String line : article.text().split("\n", -1)) {
            if (!line.isBlank()) {
                out.add(new Paragraph(number, line, isBoilerplate(article, start + line.length() / 2)));
            }
            start += line.length() + 1;
            number++;
        }
        return out;
    }

    private static boolean isBoilerplate(Article article, int offset) {
        return article.regions().stream()
                .anyMatch(r -> r.kind() == Region.Kind.BOILERPLATE && r.span().contains(offset));
    }
}
