package readout.language;

import java.util.Locale;
import java.util.Optional;
import readout.news.Actor;

/** Finds the player of each name: the same person, state or body under its several names. */
final class NamedPlayers {

    /** Tokens from a name to "known" of ", also widely known as". */
    private static final int NICKNAME_REACH = 4;

    private final Cast cast;
    private final Gazetteer gazetteer;

    NamedPlayers(Cast cast, Gazetteer gazetteer) {
        this.cast = cast;
        this.gazetteer = gazetteer;
    }

    /** First pass: full names of persons and long names of bodies, so that short ones find them from before as well. */
    void announce(Sentence s, NamePhrase phrase) {
        if (phrase.kind() == Name.Kind.PERSON && isFullName(phrase)) {
            Player player = cast.fullName(phrase.words());
            roles(s, phrase, player);
            nickname(s, phrase, player);
            player.total++;
        } else if (phrase.kind() == Name.Kind.ORGANISATION && phrase.words().indexOf(' ') > 0) {
            organisation(s, phrase).ifPresent(player -> acronym(s, phrase, player));
        } else if (phrase.kind() == Name.Kind.PLACE) {
            gazetteer
                    .find(phrase.words())
                    .filter(k -> k.kind() == KnownName.Kind.STATE)
                    .ifPresent(this::count);
        }
        phrase.before().map(Title::state).flatMap(gazetteer::find).ifPresent(this::count);
    }

    /** "Ilse Darrow, widely known as Lisi": how people call her is a name of hers. */
    private void nickname(Sentence s, NamePhrase phrase, Player player) {
        for (int i = phrase.last() + 1; i <= phrase.last() + NICKNAME_REACH && i + 2 < s.size(); i++) {
            boolean known = s.lower(i).equals("known") && s.lower(i + 1).equals("as");
            if (known && s.tag(i + 2).startsWith("NNP")) {
                cast.nickname(s.form(i + 2), player);
            }
        }
    }

    private void count(KnownName state) {
        Actor.Type type = state.kind() == KnownName.Kind.STATE ? Actor.Type.STATE : Actor.Type.BLOC;
        cast.named(type, state.canonical(), state.canonical()).total++;
    }

    /** The player of a name, none for adjectives. */
    Optional<Player> player(Sentence s, NamePhrase phrase) {
        Optional<KnownName> known = gazetteer.find(phrase.words());
        return switch (phrase.kind()) {
            case PERSON -> Optional.of(person(s, phrase));
            case ORGANISATION -> organisation(s, phrase);
            case PLACE -> Optional.of(place(s, phrase, known));
            case OTHER -> other(s, phrase);
        };
    }

    private Player person(Sentence s, NamePhrase phrase) {
        Gender gender = phrase.before().map(t -> t.noun().gender()).orElse(Gender.UNKNOWN);
        Player player = isFullName(phrase) ? cast.fullName(phrase.words()) : cast.shortName(phrase.words(), gender);
        roles(s, phrase, player);
        return player;
    }

    private static boolean isFullName(NamePhrase phrase) {
        return phrase.words().indexOf(' ') > 0 && !NameParts.isFamilyName(phrase.words());
    }

    private void roles(Sentence s, NamePhrase phrase, Player player) {
        phrase.before().ifPresent(t -> role(s, t, player));
        phrase.after().ifPresent(t -> role(s, t, player));
    }

    private void role(Sentence s, Title title, Player player) {
        player.role(s.span(title.first(), title.last()).of(s.text()), title.noun(), title.state());
        cast.ofState(player);
    }

    private Player place(Sentence s, NamePhrase phrase, Optional<KnownName> known) {
        if (known.isEmpty()) {
            return cast.named(Actor.Type.PLACE, Letters.usual(withoutRank(phrase.words())), phrase.words());
        }
        KnownName name = known.get();
        return switch (name.kind()) {
            case STATE -> cast.named(Actor.Type.STATE, name.canonical(), phrase.words());
            case CAPITAL ->
                CapitalSense.acts(s, phrase)
                        ? cast.named(Actor.Type.STATE, name.state(), phrase.words())
                        : cast.named(Actor.Type.PLACE, name.canonical(), phrase.words());
            default -> cast.named(Actor.Type.PLACE, name.canonical(), phrase.words());
        };
    }

    /** "Bavaria" of "Bavaria Province", when the gazetteer knows it. */
    private String withoutRank(String words) {
        int blank = words.lastIndexOf(' ');
        String rank = words.substring(blank + 1);
        boolean ranked = rank.equals("Province") || rank.equals("Region") || rank.equals("Oblast");
        return ranked && blank > 0 && gazetteer.find(words.substring(0, blank)).isPresent()
                ? words.substring(0, blank)
                : words;
    }

    private Optional<Player> organisation(Sentence s, NamePhrase phrase) {
        Optional<KnownName> known = gazetteer.find(phrase.words());
        if (known.isPresent()) {
            KnownName name = known.get();
            switch (name.kind()) {
                case BLOC -> {
                    return Optional.of(cast.named(Actor.Type.BLOC, name.canonical(), phrase.words()));
                }
                case HOUSE -> {
                    boolean acts = CapitalSense.acts(s, phrase) || s.is(phrase.head(), "compound");
                    Actor.Type type = acts ? Actor.Type.ORGANISATION : Actor.Type.PLACE;
                    return Optional.of(cast.named(type, name.canonical(), phrase.words()));
                }
                case STATE, CAPITAL, PLACE -> {
                    return Optional.of(place(s, phrase, known));
                }
                case ORGANISATION -> {
                    return Optional.of(cast.named(Actor.Type.ORGANISATION, name.canonical(), phrase.words()));
                }
                case DEMONYM -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(unlisted(s, phrase));
    }

    private Player unlisted(Sentence s, NamePhrase phrase) {
        String full = s.span(phrase.first(), phrase.last()).of(s.text());
        String bare = bare(full);
        String canonical = BodyNames.canonical(full, gazetteer);
        for (String name : new String[] {canonical, phrase.words(), bare}) {
            Optional<Player> player = cast.find(Actor.Type.ORGANISATION, name);
            if (player.isPresent()) {
                player.get().alias(full, false);
                return player.get();
            }
        }
        Player player = cast.named(Actor.Type.ORGANISATION, canonical, full);
        cast.alias(Actor.Type.ORGANISATION, phrase.words(), player);
        cast.alias(Actor.Type.ORGANISATION, bare, player);
        String[] words = bare.split("\\s+");
        if (words.length > 1) {
            cast.alias(Actor.Type.ORGANISATION, words[0], player);
            cast.alias(Actor.Type.ORGANISATION, Acronyms.of(words), player);
        }
        return player;
    }

    /** A name without article and without the state before it. */
    private String bare(String words) {
        String bare = words.startsWith("the ") || words.startsWith("The ") ? words.substring(4) : words;
        int blank = bare.indexOf(' ');
        if (blank > 0 && gazetteer.stateOfDemonym(bare.substring(0, blank)).isPresent()) {
            bare = bare.substring(blank + 1);
        }
        return bare;
    }

    /** The acronym that follows in brackets. */
    private void acronym(Sentence s, NamePhrase phrase, Player player) {
        int bracket = phrase.last() + 1;
        if (bracket + 2 < s.size()
                && s.form(bracket).equals("(")
                && s.form(bracket + 2).equals(")")) {
            String acronym = s.form(bracket + 1);
            if (acronym.length() > 1 && acronym.equals(acronym.toUpperCase(Locale.ROOT))) {
                cast.alias(player.type, acronym, player);
                player.alias(acronym, false);
            }
        }
    }

    /** Groups of people (Democrats, Europeans) can act; adjectives, laws and events cannot. */
    private Optional<Player> other(Sentence s, NamePhrase phrase) {
        int head = phrase.head();
        boolean plural = s.tag(head).equals("NNPS") || s.tag(head).equals("NNS");
        boolean qualifies =
                s.is(head, "amod") || s.is(head, "compound") || s.tag(head).startsWith("JJ");
        if (!plural || qualifies) {
            return Optional.empty();
        }
        Player player = cast.named(Actor.Type.OTHER, phrase.words(), phrase.words());
        return Optional.of(player);
    }
}
