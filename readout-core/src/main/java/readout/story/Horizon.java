package readout.story;

/**
 * Behind it stories are over. After {@value #DAYS} days even an article in the very words of a story is no longer near
 * enough to join it ({@code DECAY_DAYS * ln(1 / JOIN)} = 9.2), so nothing is lost; and where very many articles come
 * in a day, or articles without a date, only the stories among the latest {@value #ARTICLES} are held.
 *
 * @param day stories without an article of this day or later are over; in days since 1970
 * @param article and those without an article of this number or a later one
 */
record Horizon(double day, int article) {

    private static final int DAYS = 10;
    private static final int ARTICLES = 100_000;

    /** @param number that of the next article, counted from the beginning of the stream */
    static Horizon before(double day, int number) {
        return new Horizon(day - DAYS, number - ARTICLES);
    }

    boolean hides(OpenStory story) {
        return story.lastDay() < day || story.lastArticle() < article;
    }
}
