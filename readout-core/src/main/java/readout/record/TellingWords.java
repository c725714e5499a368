package readout.record;

import java.util.ArrayList;
import java.util.List;
import readout.news.Agreement;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Region;
import readout.news.Span;
import readout.news.Statement;
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
    private final List<Span> said;

    private TellingWords(List<Word> words, List<Span> said) {
        this.words = words;
        this.said = said;
    }

    static List<TellingWords> passages(ArticleFacts article) {
        List<TellingWords> passages = new ArrayList<>();
        String text = article.article().text();
        List<Span> said = said(article);
        for (Region region : article.article().regions()) {
            if (region.kind().tellsFacts() && region.span().start() < LONGEST_TEXT) {
                int end = Math.min(region.span().end(), LONGEST_TEXT);
                cut(text, Words.of(text, region.span().start(), end, Integer.MAX_VALUE), said, passages);
            }
        }
        return passages;
    }

    /** The contents of the statements, and the titles: what a document or a speech says. */
    private static List<Span> said(ArticleFacts article) {
        List<Span> said = new ArrayList<>();
        for (Fact fact : article.facts()) {
            if (fact instanceof Statement statement) {
                said.addAll(statement.content());
            } else if (fact instanceof Agreement agreement) {
                agreement.areas().forEach(area -> said.add(area.span()));
                agreement.title().ifPresent(title -> titled(article.article().text(), title, fact.evidence(), said));
            }
        }
        return said;
    }

    private static void titled(String text, String title, List<Span> evidence, List<Span> said) {
        for (Span span : evidence) {
            int at = text.indexOf(title, span.start());
            if (at >= 0 && at < span.end()) {
                said.add(new Span(at, at + title.length()));
            }
        }
    }

    private static void cut(String text, List<Word> words, List<Span> said, List<TellingWords> passages) {
        List<Word> run = new ArrayList<>();
        int end = -1;
        for (Word word : words) {
            if (end >= 0 && breaks(text, end, word.start()) || word.number()) {
                close(run, said, passages);
                run = new ArrayList<>();
            }
            if (!word.empty() && !word.number()) {
                run.add(word);
            }
            end = word.end();
        }
        close(run, said, passages);
    }

    private static void close(List<Word> run, List<Span> said, List<TellingWords> passages) {
        if (run.size() > 1) {
            Span whole = new Span(run.get(0).start(), run.get(run.size() - 1).end());
            passages.add(
                    new TellingWords(run, said.stream().filter(whole::overlaps).toList()));
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

    /** How many words from one to another do not name a party. */
    long others(int from, int to, PartyWords parties) {
        return words.subList(from, to + 1).stream()
                .filter(word -> !parties.has(word))
                .count();
    }
}
