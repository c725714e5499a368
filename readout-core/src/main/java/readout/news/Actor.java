package readout.news;

import java.util.List;

/**
 * A person, state, organisation or bloc that an article mentions.
 *
 * @param name canonical: the fullest name known, without title or article
 * @param type what it is
 * @param aliases other names that the article uses for it, in order of first use
 * @param roles titles and descriptions that the article gives it, in order of first use
 * @param members canonical names, of a collective ("the two presidents")
 */
public record Actor(String name, Type type, List<String> aliases, List<String> roles, List<String> members) {

    /** What an actor is. */
    public enum Type {
        PERSON,
        STATE,
        ORGANISATION,
        BLOC,
        PLACE,
        /** Several actors that are mentioned as one. */
        COLLECTIVE,
        /** Not named: keeps the words of the article ("a senior official"). */
        UNNAMED,
        OTHER
    }

    public Actor {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        members = List.copyOf(members);
    }
}
