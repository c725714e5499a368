package readout;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import readout.fact.FactExtraction;
import readout.fact.agreement.AgreementExtractor;
import readout.fact.figure.FigureExtractor;
import readout.fact.measure.MeasureExtractor;
import readout.fact.meeting.MeetingExtractor;
import readout.fact.statement.StatementExtractor;
import readout.language.LanguageEngine;
import readout.language.Reading;
import readout.news.Article;
import readout.news.ArticleFacts;
import readout.news.NewsRecord;
import readout.page.Page;
import readout.page.PageReader;
import readout.record.RecordBuilder;

/**
 * Reads articles and gives back what they report, and the record that follows when they are read together.
 *
 * <pre>{@code
 * Readout readout = Readout.load();
 * List<ArticleFacts> facts = articles.stream().map(readout::read).toList();
 * NewsRecord record = readout.record(facts);
 * }</pre>
 *
 * Loading takes under a second; an instance has no state that changes and may be used by all threads.
 */
public final class Readout {

    /** How many articles are held for each thread, so that results can be given out in order. */
    private static final int AHEAD = 4;

    private final PageReader pages = new PageReader();
    private final LanguageEngine language;
    private final FactExtraction extraction;

    private Readout(LanguageEngine language, FactExtraction extraction) {
        this.language = language;
        this.extraction = extraction;
    }

    /** Loads the models and rules that come with the program. */
    public static Readout load() {
        CompletableFuture<LanguageEngine> language = CompletableFuture.supplyAsync(LanguageEngine::load);
        FactExtraction extraction = new FactExtraction(List.of(
                StatementExtractor.load(),
                new MeetingExtractor(),
                new AgreementExtractor(),
                new MeasureExtractor(),
                new FigureExtractor()));
        return new Readout(language.join(), extraction);
    }

    /** What the language engine knows of an article. */
    public Reading reading(Article article) {
        return language.read(article);
    }

    /** The facts of one article; of one in a language that is not read there are none. */
    public ArticleFacts read(Article article) {
        return extraction.extract(reading(article));
    }

    /** The facts of the article on a page. */
    public ArticleFacts read(Page page) {
        return read(pages.read(page));
    }

    /**
     * Reads many pages on several threads and gives the results out in the order of the pages, on the calling thread.
     * Holds only a few pages at a time. A page on which the program fails is given to {@code failed}; the others go on.
     */
    public void readAll(
            Iterator<Page> input, int threads, Consumer<ArticleFacts> taker, BiConsumer<Page, Throwable> failed) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Job> ahead = new ArrayDeque<>();
            while (input.hasNext()) {
                Page page = input.next();
                ahead.add(new Job(page, pool.submit(() -> read(page))));
                if (ahead.size() >= threads * AHEAD) {
                    ahead.remove().finish(taker, failed);
                }
            }
            while (!ahead.isEmpty()) {
                ahead.remove().finish(taker, failed);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private record Job(Page page, Future<ArticleFacts> facts) {

        void finish(Consumer<ArticleFacts> taker, BiConsumer<Page, Throwable> failed) {
            ArticleFacts result;
            try {
                result = facts.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading " + page.source(), e);
            } catch (ExecutionException e) {
                failed.accept(page, e.getCause() == null ? e : e.getCause());
                return;
            }
            taker.accept(result);
        }
    }

    /** Reads articles together: stories, their records, and what returns between them. */
    public NewsRecord record(List<ArticleFacts> articles) {
        return new RecordBuilder().build(articles);
    }
}
