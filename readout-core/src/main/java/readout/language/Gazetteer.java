package readout.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * States, capitals, demonyms, organisations and places that the engine knows by name. Matching looks only at the few
 * names that begin with the same word, so it is linear in the text. Immutable.
 */
final class Gazetteer {

    /** Names that are ordinary words or names of people as well. */
    static final Set<String> AMBIGUOUS = Set.copyOf(ResourceLines.of("names/ambiguous.txt"));

    private static final Gazetteer SHARED = new Gazetteer();

    private final Map<String, KnownName> names = new HashMap<>();
    private final Map<String, List<KnownName>> byFirstWord = new HashMap<>();

    /** Whose names are known besides. */
    private final Optional<Gazetteer> base;

    private Gazetteer() {
        base = Optional.empty();
        readStates();
        readOrganisations();
        readPlaces();
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((KnownName k) -> k.text().length())
                                .reversed()));
    }

    private Gazetteer(Gazetteer base) {
        this.base = Optional.of(base);
    }

    static Gazetteer load() {
        return SHARED;
    }

    /** This one and more states, each with its adjectives. */
    Gazetteer with(Map<String, List<String>> states) {
        Gazetteer more = new Gazetteer(this);
        states.forEach((state, adjectives) -> {
            more.add(state, KnownName.Kind.STATE, state, state);
            adjectives.forEach(a -> more.add(a, KnownName.Kind.DEMONYM, a, state));
        });
        return more;
    }

    private void readStates() {
        for (String line : ResourceLines.of("names/states.txt")) {
            String[] field = line.split("\\|", -1);
            String state = field[0];
            add(state, KnownName.Kind.STATE, state, state);
            each(field[1], name -> add(name, KnownName.Kind.STATE, state, state));
            each(field[2], name -> add(name, KnownName.Kind.DEMONYM, name, state));
            if (field.length > 3) {
                each(field[3], name -> add(name, KnownName.Kind.CAPITAL, name, state));
            }
            if (field.length > 4) {
                each(field[4], name -> add(name, KnownName.Kind.HOUSE, name, state));
            }
        }
    }

    private void readOrganisations() {
        for (String line : ResourceLines.of("names/organisations.txt")) {
            String[] field = line.split("\\|", -1);
            KnownName.Kind kind = switch (field[1]) {
                case "bloc" -> KnownName.Kind.BLOC;
                case "house" -> KnownName.Kind.HOUSE;
                default -> KnownName.Kind.ORGANISATION;
            };
            String state = find(field[0]).map(KnownName::state).orElse("");
            if (kind == KnownName.Kind.HOUSE) {
                names.remove(field[0]);
            }
            add(field[0], kind, field[0], state);
            each(field[2], name -> {
                if (kind == KnownName.Kind.HOUSE) {
                    names.remove(name);
                }
                add(name, kind, field[0], state);
            });
        }
    }

    private void readPlaces() {
        for (String line : ResourceLines.of("names/places.txt")) {
            each(line.substring(line.indexOf(' ') + 1), name -> add(name, KnownName.Kind.PLACE, name, ""));
        }
    }

    private static void each(String field, java.util.function.Consumer<String> action) {
        for (String name : field.split(";")) {
            if (!name.isBlank()) {
                action.accept(name.trim());
            }
        }
    }

    private void add(String text, KnownName.Kind kind, String canonical, String state) {
        KnownName name = new KnownName(text, kind, canonical, state);
        if (names.putIfAbsent(text, name) == null) {
            List<KnownName> list = byFirstWord.computeIfAbsent(firstWord(text), k -> new ArrayList<>());
            list.removeIf(other -> other.text().equals(text));
            list.add(name);
            String capitals = text.toUpperCase(Locale.ROOT);
            if (text.length() > 3 && kind != KnownName.Kind.ORGANISATION && !capitals.equals(text)) {
                add(capitals, kind, canonical, state);
            }
        }
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    /** The known name with exactly this text. */
    Optional<KnownName> find(String text) {
        return Optional.ofNullable(names.get(text)).or(() -> base.flatMap(b -> b.find(text)));
    }

    /** The state that a demonym or adjective belongs to. */
    Optional<String> stateOfDemonym(String word) {
        return find(word).flatMap(Gazetteer::asAdjective);
    }

    private static Optional<String> asAdjective(KnownName known) {
        boolean adjective = known.kind() == KnownName.Kind.DEMONYM
                || known.kind() == KnownName.Kind.STATE
                || known.kind() == KnownName.Kind.BLOC && known.text().length() <= 4;
        return adjective ? Optional.of(known.state().isEmpty() ? known.canonical() : known.state()) : Optional.empty();
    }

    /** The longest known name that begins at a token, whatever its tokens. */
    Optional<Match> match(String[] forms, int first) {
        return own(forms, first).or(() -> base.flatMap(b -> b.match(forms, first)));
    }

    private Optional<Match> own(String[] forms, int first) {
        List<KnownName> candidates = byFirstWord.get(firstWord(forms[first]));
        if (candidates == null) {
            return Optional.empty();
        }
        for (KnownName candidate : candidates) {
            int last = lastToken(candidate.text(), forms, first);
            if (last >= 0) {
                return Optional.of(new Match(candidate, first, last));
            }
        }
        return Optional.empty();
    }

    /** The token with which {@code text} ends when it begins at {@code first}, blanks aside; -1 when it differs. */
    private static int lastToken(String text, String[] forms, int first) {
        int at = 0;
        for (int token = first; token < forms.length; token++) {
            String form = forms[token];
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            if (!matches(text, at, form)) {
                return -1;
            }
            at += form.length();
            if (at == text.length()) {
                return token;
            }
        }
        return -1;
    }

    private static boolean matches(String text, int at, String form) {
        if (at + form.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i) == '’' ? '\'' : form.charAt(i);
            if (c != text.charAt(at + i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A known name in a sentence.
     *
     * @param name which
     * @param first its first token
     * @param last its last token
     */
    record Match(KnownName name, int first, int last) {}
}
