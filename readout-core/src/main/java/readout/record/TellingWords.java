package readout.record;

import java.util.ArrayList;
import java.util.List;
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
    private static final int LONGEST_TEXT = 60_000;

    private final List<Word> words;

    private TellingWords(List<Word> words) {
        this.words = words;
    }

    static List<TellingWords> passages(ArticleFacts article) {
        List<TellingWords> passages = new ArrayList<>();
        String text = article.article().text();
        for (Region region : article.article().regions()) {
            if (region.kind().tellsFacts() && region.span().start() < LONGEST_TEXT) {
                int end = Math.min(region.span().end(), LONGEST_TEXT);
                cut(text, Words.of(text, region.span().start(), end, Integer.MAX_VALUE), passages);
            }
        }
        return passages;
    }

    private static void cut(String text, List<Word> words, List<TellingWords> passages) {
        List<Word> run = new ArrayList<>();
        int end = -1;
        for (Word word : words) {
            if (end >= 0 && breaks(text, end, word.start()) || word.number()) {
                close(run, passages);
                run = new ArrayList<>();
            }
            if (!word.empty() && !word.number()) {
                run.add(word);
            }
            end = word.end();
        }
        close(run, passages);
    }

    private static void close(List<Word> run, List<TellingWords> passages) {
        if (run.size() > 1) {
            passages.add(new TellingWords(run));
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

    /** The pair that begins at a word. */
    String pair(int at) {
        return words.get(at).stem() + " " + words.get(at + 1).stem();
    }

    List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(pair(i));
        }
        return pairs;
    }

    String key(int from, int to) {
        StringBuilder key = new StringBuilder(words.get(from).stem());
        for (int i = from + 1; i <= to; i++) {
            key.append(' ').append(words.get(i).stem());
        }
        return key.toString();
    }

    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to).end());
    }

    List<String> stems() {
        return words.stream().map(Word::stem).toList();
    }

    /** How many words from one to another do not name a party. */
    long others(int from, int to, PartyWords parties) {
        return words.subList(from, to + 1).stream()
                .filter(word -> !parties.has(word))
                .count();
    }
}
