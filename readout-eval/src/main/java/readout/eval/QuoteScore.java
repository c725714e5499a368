package readout.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.news.Span;

/**
 * Scores quotations with their speakers against annotated direct quotations, by one rule for every program. Pieces of
 * one speaker with no word between them are joined first. A found quotation is an annotated one when they share half of
 * the characters that either has (one to one, best first). Its speaker is right when it is named where the annotated
 * source stands, or when the last word of a name that the program gives is a word of the annotated source. So a pronoun
 * is right when the program points at it, whether it resolves it or not. What lies by half or more in the content of
 * another attribution (mixed or indirect, or without a source) is left out; everything else that is found counts.
 */
public final class QuoteScore {

    private int annotated;
    private int found;
    private int given;
    private int right;

    /** Adds what was found in one article. */
    public void add(QuoteArticle article, List<SpokenQuote> system) {
        List<SpokenQuote> gold = joined(article.direct(), article.text());
        List<SpokenQuote> given = joined(system, article.text());
        Set<Integer> taken = new HashSet<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs(gold, given)) {
            if (!taken.contains(pair.gold) && !used.contains(pair.system)) {
                taken.add(pair.gold);
                used.add(pair.system);
                right += agree(gold.get(pair.gold), given.get(pair.system)) ? 1 : 0;
            }
        }
        annotated += gold.size();
        found += taken.size();
        for (int i = 0; i < given.size(); i++) {
            this.given += used.contains(i) || !isElsewhere(given.get(i).span(), article.other()) ? 1 : 0;
        }
    }

    private record Pair(double overlap, int gold, int system) {}

    private static List<Pair> pairs(List<SpokenQuote> gold, List<SpokenQuote> system) {
        List<Pair> out = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int s = 0; s < system.size(); s++) {
                Span a = gold.get(g).span();
                Span b = system.get(s).span();
                double share = (double) common(a, b) / (a.length() + b.length() - common(a, b));
                if (share >= 0.5) {
                    out.add(new Pair(share, g, s));
                }
            }
        }
        out.sort(Comparator.comparingDouble((Pair pair) -> -pair.overlap));
        return out;
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static boolean agree(SpokenQuote gold, SpokenQuote system) {
        boolean samePlace = system.speakers().stream()
                .anyMatch(s -> gold.speakers().stream().anyMatch(s::overlaps));
        return samePlace || system.names().stream().anyMatch(name -> isIn(name, gold.names()));
    }

    private static boolean isIn(String name, List<String> sources) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean isName = last.length() > 2 && Character.isUpperCase(last.charAt(0));
        return isName && sources.stream().anyMatch(source -> words(source).contains(last.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> words(String source) {
        return Set.copyOf(List.of(source.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)));
    }

    private static boolean isElsewhere(Span span, List<Span> other) {
        return other.stream().anyMatch(content -> common(content, span) * 2 >= span.length());
    }

    /** Pieces of one speaker between which no word stands, as one. */
    private static List<SpokenQuote> joined(List<SpokenQuote> quotes, String text) {
        List<SpokenQuote> sorted = new ArrayList<>(quotes);
        sorted.sort(Comparator.comparing(SpokenQuote::span));
        List<SpokenQuote> out = new ArrayList<>();
        for (SpokenQuote quote : sorted) {
            SpokenQuote last = out.isEmpty() ? quote : out.get(out.size() - 1);
            boolean goesOn = !out.isEmpty()
                    && last.names().stream().anyMatch(quote.names()::contains)
                    && !hasWord(text, last.span().end(), quote.span().start());
            if (goesOn) {
                out.set(
                        out.size() - 1,
                        new SpokenQuote(last.span().union(quote.span()), last.speakers(), last.names()));
            } else {
                out.add(quote);
            }
        }
        return out;
    }

    private static boolean hasWord(String text, int from, int to) {
        return text.substring(Math.min(from, to), to).chars().anyMatch(Character::isLetterOrDigit);
    }

    public double precision() {
        return given == 0 ? 0 : (double) right / given;
    }

    public double recall() {
        return annotated == 0 ? 0 : (double) right / annotated;
    }

    /** Of precision and recall; 0 when nothing is right. */
    public double f1() {
        return right == 0 ? 0 : 2.0 * right / (given + annotated);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "quotations found %d of %d, with their speaker P %.3f R %.3f F1 %.3f",
                found,
                annotated,
                precision(),
                recall(),
                f1());
    }
}
