package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.news.ArticleFacts;
import readout.news.Region;
import readout.news.Span;
import readout.story.Word;
import readout.story.Words;

/**
 * A stretch of text without a break (full stop, comma, colon, quotation mark): its telling words, and where they stand.
 * Numbers break it, too.
 */
final class TellingWords {

    /** Of very long articles only the beginning is searched for formulas. */
    static final int LONGEST_TEXT = 60_000;

    private static final Set<String> LANDFORMS = DataFile.lines("landforms.txt").stream()
            .flatMap(line -> Words.of(line).stream())
            .map(Word::stem)
            .collect(Collectors.toUnmodifiableSet());

    private final List<Word> words;
    private final List<Span> said;
    private final List<Span> named;

    private TellingWords(List<Word> words, List<Span> said, List<Span> named) {
        this.words = words;
        this.said = said;
        this.named = named;
    }

    static List<TellingWords> passages(ArticleFacts article) {
        List<TellingWords> passages = new ArrayList<>();
        String text = article.article().text();
        UtteredSpans spans = UtteredSpans.of(article);
        for (Region region : article.article().regions()) {
            if (region.kind().tellsFacts() && region.span().start() < LONGEST_TEXT) {
                int end = Math.min(region.span().end(), LONGEST_TEXT);
                cut(text, Words.of(text, region.span().start(), end, Integer.MAX_VALUE), spans, passages);
            }
        }
        return passages;
    }

    private static void cut(String text, List<Word> words, UtteredSpans spans, List<TellingWords> passages) {
        List<Word> run = new ArrayList<>();
        int end = -1;
        for (Word word : words) {
            if (end >= 0 && breaks(text, end, word.start()) || word.number()) {
                close(run, spans, passages);
                run = new ArrayList<>();
            }
            if (!word.empty() && !word.number()) {
                run.add(word);
            }
            end = word.end();
        }
        close(run, spans, passages);
    }

    private static void close(List<Word> run, UtteredSpans spans, List<TellingWords> passages) {
        if (!run.isEmpty()) {
            Span whole = new Span(run.get(0).start(), run.get(run.size() - 1).end());
            passages.add(new TellingWords(run, spans.said(whole), spans.named(whole)));
        }
    }

    private static boolean breaks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '-' && c != '\u2011' && c != '\u00a0' && c != '\n' && c != '\'') {
                return true;
            }
        }
        return false;
    }

    int size() {
        return words.size();
    }

    String stem(int at) {
        return words.get(at).stem();
    }

    /** Whether somebody says a word. */
    boolean uttered(int at) {
        return said.stream().anyMatch(span -> span.contains(words.get(at).start()));
    }

    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to).end());
    }

    boolean isCapital(int at) {
        return words.get(at).capital();
    }

    /** Whether a word only says who speaks, who is spoken of, what a number counts, or where something is. */
    boolean tellsOnlyWho(int at, PartyWords parties) {
        Word word = words.get(at);
        return parties.has(word)
                || named.stream().anyMatch(span -> span.contains(word.start()))
                || isPlace(at - 1, at)
                || isPlace(at, at + 1);
    }

    /** "Lake Irun", "Irun Strait": two words next to each other, with capitals, one of them for a kind of land or water. */
    private boolean isPlace(int from, int to) {
        if (from < 0 || to == words.size()) {
            return false;
        }
        Word one = words.get(from);
        Word other = words.get(to);
        return one.capital()
                && other.capital()
                && other.start() == one.end() + 1
                && (LANDFORMS.contains(one.stem()) || LANDFORMS.contains(other.stem()));
    }
}
