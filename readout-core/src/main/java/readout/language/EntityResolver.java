package readout.language;

import java.util.List;

/**
 * Finds out who is who in a whole article: names with their short forms, acronyms and titles; states behind capitals and
 * adjectives; descriptions and pronouns. Linear in the article: every look-back is bounded. Safe for several threads.
 */
public final class EntityResolver {

    private final NameFinder names;
    private final Gazetteer gazetteer = Gazetteer.load();

    public EntityResolver(NameFinder names) {
        this.names = names;
    }

    /** The resolver with the models that come with the program. */
    public static EntityResolver load() {
        return new EntityResolver(NameFinder.load());
    }

    /** @param sentences of one article, numbered from 0 in the order of the text */
    public Entities resolve(List<Sentence> sentences) {
        Gazetteer known = new UnlistedStates(sentences, gazetteer).gazetteer();
        return new WhoIsWho(sentences, new ArticleNames(sentences, names, known), known).entities();
    }
}
