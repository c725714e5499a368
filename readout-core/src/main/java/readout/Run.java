package readout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import readout.news.ArticleFacts;
import readout.page.Page;
import readout.record.Archive;
import readout.record.RecordBuilder;
import readout.record.RecordTaker;
import readout.source.Item;
import readout.source.Problem;
import readout.source.Sources;

/**
 * Reads inputs to their end: the articles with their facts go to an archive, the record is made from there story by
 * story, and what could not be read is kept. Of each article only a few kilobytes are held.
 */
public final class Run {

    private final Archive archive;
    private final List<Problem> problems = new ArrayList<>();
    private final RecordBuilder builder = new RecordBuilder();
    private int articles;

    /**
     * Reads everything; problems never stop a run.
     *
     * @param archive takes the articles, in the order in which they were read
     * @param inputs files and folders
     * @param threads how many articles are read at once; the result is the same for any number
     * @param step told after each page
     */
    public Run(
            Readout readout,
            Archive archive,
            List<String> inputs,
            Sources.Options options,
            int threads,
            Runnable step) {
        this.archive = archive;
        try (Stream<Item> items = Sources.open(inputs, options)) {
            readout.readAll(
                    pages(items.iterator()),
                    threads,
                    facts -> {
                        take(facts);
                        step.run();
                    },
                    (page, cause) -> {
                        problems.add(failure(page, cause));
                        step.run();
                    });
        }
    }

    /** How many articles were read. */
    public int articles() {
        return articles;
    }

    /** Makes the record, once. */
    public void record(RecordTaker taker) {
        builder.build(archive, taker);
    }

    /** What was skipped or read with a warning. */
    public List<Problem> problems() {
        return problems;
    }

    /** The pages among the items; problems are kept as they come. */
    private Iterator<Page> pages(Iterator<Item> items) {
        return new Iterator<>() {
            private Optional<Page> next = Optional.empty();

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && items.hasNext()) {
                    Item item = items.next();
                    if (item instanceof Item.Document document) {
                        next = Optional.of(document.page());
                    } else if (item instanceof Problem problem) {
                        problems.add(problem);
                    }
                }
                return next.isPresent();
            }

            @Override
            public Page next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Page page = next.orElseThrow();
                next = Optional.empty();
                return page;
            }
        };
    }

    private void take(ArticleFacts facts) {
        Optional<Problem> problem = Problem.of(facts.article());
        problem.ifPresent(problems::add);
        if (problem.filter(p -> p.severity() == Problem.Severity.SKIPPED).isEmpty()) {
            archive.add(facts);
            builder.add(facts);
            articles++;
        }
    }

    private static Problem failure(Page page, Throwable cause) {
        return new Problem(
                page.source(),
                "",
                "the program failed on it (" + cause + "); please report it",
                Problem.Severity.SKIPPED);
    }
}
