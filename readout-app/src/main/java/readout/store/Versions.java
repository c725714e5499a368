package readout.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import readout.export.ArchivedJson;
import readout.news.ArticleFacts;
import readout.news.Fact;

/** Articles in one of their versions, as they were read. */
final class Versions {

    private Versions() {}

    /** The article of a number in a version. Throws {@link IllegalArgumentException} when there is none. */
    static ArticleFacts get(Handle handle, long article, int version) {
        return handle.createQuery("SELECT document FROM version WHERE article = ? AND version = ?")
                .bind(0, article)
                .bind(1, version)
                .mapTo(byte[].class)
                .findOne()
                .map(Versions::read)
                .orElseThrow(() -> none("number " + article));
    }

    /** The latest version of the article with an id. Throws {@link IllegalArgumentException} when there is none. */
    static ArticleFacts latest(Handle handle, String id) {
        return find(handle, id).orElseThrow(() -> none(id));
    }

    /** The latest version of the article with an id; empty when there is none. */
    static Optional<ArticleFacts> find(Handle handle, String id) {
        return handle.createQuery("SELECT v.document FROM article a JOIN version v"
                        + " ON v.article = a.number AND v.version = a.version WHERE a.id = ?")
                .bind(0, id)
                .mapTo(byte[].class)
                .findOne()
                .map(Versions::read);
    }

    /** The latest versions of the articles of a story, in this order. */
    static List<ArticleFacts> latest(Handle handle, long story, List<String> ids) {
        Map<String, byte[]> documents = new HashMap<>();
        handle.createQuery("SELECT a.id, v.document FROM article a JOIN version v"
                        + " ON v.article = a.number AND v.version = a.version WHERE a.story = ?")
                .bind(0, story)
                .map((row, context) -> Map.entry(row.getString("id"), row.getBytes("document")))
                .forEach(document -> documents.put(document.getKey(), document.getValue()));
        return ids.stream()
                .map(Columns::text)
                .map(id -> Optional.ofNullable(documents.get(id))
                        .map(Versions::read)
                        .orElseGet(() -> latest(handle, id)))
                .toList();
    }

    private static ArticleFacts read(byte[] packed) {
        return ArchivedJson.read(Packed.unpack(packed));
    }

    private static IllegalArgumentException none(String name) {
        return new IllegalArgumentException("no article " + name);
    }

    /** An article under another id, with some of its facts, so that it can stand beside its own later version. */
    static ArticleFacts renamed(ArticleFacts facts, String id, List<Fact> kept) {
        return new ArticleFacts(facts.article(), facts.actors(), facts.timexes(), kept, List.of()).withId(id);
    }

    /** The id of a fact in an article that is called otherwise. */
    static String renamed(String fact, String article) {
        return article + fact.substring(fact.lastIndexOf(':'));
    }
}
