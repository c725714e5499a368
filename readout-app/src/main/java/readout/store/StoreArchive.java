package readout.store;

import org.jdbi.v3.core.Handle;
import readout.news.ArticleFacts;
import readout.record.Archive;

/** The latest versions of the articles of a store, for those who lay articles side by side. */
final class StoreArchive implements Archive {

    private final Handle handle;

    StoreArchive(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(ArticleFacts article) {
        throw new UnsupportedOperationException("articles are added by ArticleStore");
    }

    @Override
    public ArticleFacts article(String id) {
        return Versions.latest(handle, Columns.text(id));
    }
}
