package readout.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import readout.news.Actor;

/** An actor while the article is read: grows with each mention. */
final class Player {

    final Actor.Type type;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final List<NounClass> nouns = new ArrayList<>();
    final List<Player> members;
    final boolean plural;
    Gender gender = Gender.UNKNOWN;
    String state = "";
    int mentions;
    /** How often the whole article names it. */
    int total;

    int lastSentence = -1;
    private String name;

    Player(Actor.Type type, String name, List<Player> members, boolean plural) {
        this.type = type;
        this.name = name;
        this.members = members;
        this.plural = plural;
        names.add(name);
    }

    String name() {
        return name;
    }

    /** Takes a name that the article uses; a fuller one becomes the name. */
    void alias(String alias, boolean fuller) {
        names.add(alias);
        if (fuller && alias.length() > name.length()) {
            name = alias;
        }
    }

    void role(String words, NounClass noun, String ofState) {
        if (noun.kind() != NounClass.Kind.HONORIFIC) {
            roles.add(words);
        }
        is(noun, ofState);
    }

    /** What is known of the player from a description, without new words for it. */
    void is(NounClass noun, String ofState) {
        if (nouns.size() < 8 && !nouns.contains(noun)) {
            nouns.add(noun);
        }
        if (noun.gender() != Gender.UNKNOWN && gender == Gender.UNKNOWN) {
            gender = noun.gender();
        }
        if (state.isEmpty()) {
            state = ofState;
        }
    }

    List<NounClass> nouns() {
        return nouns;
    }

    boolean person() {
        return type == Actor.Type.PERSON;
    }

    boolean leads() {
        return nouns.stream().anyMatch(n -> n.kind() == NounClass.Kind.LEADER);
    }

    /** Whether a description with this noun may stand for the player. */
    boolean fits(NounClass noun) {
        return nouns.stream().anyMatch(own -> own.word().equals(noun.word()) || related(own, noun));
    }

    private static boolean related(NounClass own, NounClass noun) {
        boolean leaders = own.kind() == NounClass.Kind.LEADER && noun.kind() == NounClass.Kind.LEADER;
        if (leaders && (own.word().equals("leader") || noun.word().equals("leader"))) {
            return true;
        }
        if (DescriptionResolver.COUNTERPARTS.contains(own.word())
                || DescriptionResolver.COUNTERPARTS.contains(noun.word())) {
            return noun.kind() == NounClass.Kind.LEADER
                    || noun.kind() == NounClass.Kind.TITLE
                    || DescriptionResolver.COUNTERPARTS.contains(noun.word());
        }
        return RoleFamilies.same(own.word(), noun.word());
    }

    Actor actor() {
        List<String> aliases = names.stream().filter(n -> !n.equals(name)).toList();
        return new Actor(
                name,
                type,
                aliases,
                List.copyOf(roles),
                members.stream().map(Player::name).toList());
    }
}
