package readout.eval.generate;

import java.time.LocalDate;

/**
 * One article of a generated stream.
 *
 * @param id unique in the stream
 * @param story the number of its story
 * @param moment its place in the stream: a later article has a greater one
 */
public record GeneratedArticle(
        String id, int story, long moment, LocalDate published, String outlet, String title, String text) {}
