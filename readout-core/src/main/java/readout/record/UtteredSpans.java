package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.news.Agreement;
import readout.news.ArticleFacts;
import readout.news.Fact;
import readout.news.Figure;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;

/**
 * What of an article is said by those whom it is about, and what only names them.
 *
 * @param said contents of statements, titles and areas of documents
 * @param named noun phrases of speakers and agencies; numbers and what they count
 */
record UtteredSpans(List<Span> said, List<Span> named) {

    static UtteredSpans of(ArticleFacts article) {
        UtteredSpans spans = new UtteredSpans(new ArrayList<>(), new ArrayList<>());
        String text = article.article().text();
        for (Fact fact : article.facts()) {
            if (fact instanceof Statement statement) {
                spans.said.addAll(statement.content());
                Stream.concat(statement.speakers().stream(), statement.via().stream())
                        .map(Source::span)
                        .flatMap(Optional::stream)
                        .forEach(spans.named::add);
            } else if (fact instanceof Agreement agreement) {
                spans.addDocument(agreement, text);
            } else if (fact instanceof Figure figure) {
                spans.named.add(figure.amount().span());
                find(text, figure.what(), fact.evidence(), spans.named);
            }
        }
        return spans;
    }

    /** The areas, and what a document with a name is about; a mere "joint statement" says nothing. */
    private void addDocument(Agreement agreement, String text) {
        agreement.areas().forEach(area -> said.add(area.span()));
        agreement.title().filter(title -> title.contains(" on ")).ifPresent(title -> {
            find(text, title, agreement.evidence(), said);
        });
        if (agreement.type() != Agreement.Type.DOCUMENTS) {
            agreement.evidence().forEach(span -> addSubject(text, span.end()));
        }
    }

    /** After "signed a joint statement" the words "on …", up to the next stop. */
    private void addSubject(String text, int from) {
        if (text.startsWith(" on ", from)) {
            int end = from + 4;
            while (end < text.length() && ".,;:\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            said.add(new Span(from, end));
        }
    }

    private static void find(String text, String words, List<Span> evidence, List<Span> found) {
        for (Span span : evidence) {
            int at = words.isEmpty() ? -1 : text.indexOf(words, span.start());
            if (at >= 0 && at < span.end()) {
                found.add(new Span(at, at + words.length()));
            }
        }
    }

    List<Span> said(Span within) {
        return said.stream().filter(within::overlaps).toList();
    }

    List<Span> named(Span within) {
        return named.stream().filter(within::overlaps).toList();
    }
}
