package readout.record;

import java.util.List;
import readout.news.Across;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.Story;
import readout.news.Variance;

/** Takes a record as it is made, story by story, so that it need not be held as a whole. */
public interface RecordTaker {

    /** Before the first story: of each story, in order, the number of its articles. */
    default void begin(List<Integer> sizes) {}

    /**
     * The next story, in order of date.
     *
     * @param articles its articles in order of time
     * @param lineage passages that went from one of them to another, and between them and the stories before
     * @param findings variances inside one of them
     */
    void story(Story story, List<ArticleFacts> articles, List<Lineage> lineage, List<Variance> findings);

    /** What returns across the stories, when all have been given. */
    void across(Across across);

    /** One that hands everything on to others, in their order. */
    static RecordTaker together(List<RecordTaker> takers) {
        return new RecordTaker() {
            @Override
            public void begin(List<Integer> sizes) {
                takers.forEach(taker -> taker.begin(sizes));
            }

            @Override
            public void story(
                    Story story, List<ArticleFacts> articles, List<Lineage> lineage, List<Variance> findings) {
                takers.forEach(taker -> taker.story(story, articles, lineage, findings));
            }

            @Override
            public void across(Across across) {
                takers.forEach(taker -> taker.across(across));
            }
        };
    }
}
