package readout.news;

/**
 * Who published an article.
 *
 * @param name as the article or its page states it
 */
public record Outlet(String name) {}
