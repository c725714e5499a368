package readout.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Search by words in the way of one database: articles by title and text, facts by the words of their evidence. Several
 * words in one string are a phrase; marks and case do not matter.
 */
interface WordIndex {

    /** Notes the words of an article that is new or has changed. */
    void putArticle(Handle handle, long number, String title, String text);

    /** Notes the words of a fact, after it was added. */
    void putFact(Handle handle, long number, String words);

    /** Forgets the words of the facts of an article, before they are deleted. */
    void removeFacts(Handle handle, long article);

    /**
     * A query that gives {@code number} and {@code rank} (small for the best) of the articles or facts that have all
     * words. It has one mark for each value of {@link #values}.
     */
    String matches(Table table, List<String> words);

    /** A query for the best passage of one article that has the words; the marks of {@link #values}, then its number. */
    String passage(List<String> words);

    /** The values for the marks of the queries. */
    List<String> values(List<String> words);

    /** What is searched. */
    enum Table {
        ARTICLE,
        FACT
    }
}
