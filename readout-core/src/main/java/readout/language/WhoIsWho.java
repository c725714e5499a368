package readout.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import readout.news.Actor;
import readout.news.Span;

/** One reading of one article from its first sentence to its last. Not for use by several threads. */
final class WhoIsWho {

    /** How many words "of" and a state may have after an office. */
    private static final int OF_REACH = 6;

    private final List<Sentence> sentences;
    private final ArticleNames names;
    private final Gazetteer gazetteer;
    private final Cast cast = new Cast();
    private final Memory memory = new Memory();
    private final NamedPlayers named;
    private final DescriptionResolver descriptions;
    private final PronounResolver pronouns = new PronounResolver(memory);
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Player> mentioned = new ArrayList<>();
    private boolean quoted;

    WhoIsWho(List<Sentence> sentences, ArticleNames names, Gazetteer gazetteer) {
        this.sentences = sentences;
        this.names = names;
        this.gazetteer = gazetteer;
        named = new NamedPlayers(cast, gazetteer);
        descriptions = new DescriptionResolver(cast, memory, gazetteer);
    }

    Entities entities() {
        List<List<NamePhrase>> phrases = new ArrayList<>();
        for (Sentence s : sentences) {
            List<NamePhrase> found = new NamePhrases(s, names.of(s), gazetteer).find();
            phrases.add(found);
            found.forEach(phrase -> named.announce(s, phrase));
        }
        for (int i = 0; i < phrases.size(); i++) {
            new SentenceWalk(sentences.get(i), phrases.get(i)).walk();
        }
        return finish();
    }

    private Entities finish() {
        Map<Player, Integer> numbers = new IdentityHashMap<>();
        List<Actor> actors = new ArrayList<>();
        List<Mention> out = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Player player = mentioned.get(i);
            Integer number = numbers.get(player);
            if (number == null) {
                number = actors.size();
                numbers.put(player, number);
                actors.add(player.actor());
            }
            Mention m = mentions.get(i);
            out.add(new Mention(m.sentence(), m.first(), m.last(), m.head(), m.kind(), number, m.span(), m.role()));
        }
        return new Entities(actors, out);
    }

    /** One sentence: its phrases in order, names first known, then descriptions and pronouns looked up. */
    private final class SentenceWalk {

        private final Sentence s;
        private final List<NamePhrase> namePhrases;
        private final Map<NamePhrase, Player> players = new HashMap<>();
        private final boolean[] taken;

        SentenceWalk(Sentence s, List<NamePhrase> namePhrases) {
            this.s = s;
            this.namePhrases = namePhrases;
            taken = new boolean[s.size()];
        }

        void walk() {
            boolean[] inPerson = new boolean[s.size()];
            for (NamePhrase phrase : namePhrases) {
                named.player(s, phrase).ifPresent(player -> {
                    players.put(phrase, player);
                    touch(player);
                });
                take(phrase.first(), phrase.last());
                phrase.after().ifPresent(t -> take(t.first(), t.last()));
                if (phrase.kind() == Name.Kind.PERSON) {
                    java.util.Arrays.fill(inPerson, phrase.name().first(), phrase.last() + 1, true);
                }
            }
            List<Description> described = new Descriptions(s, gazetteer, taken, inPerson).find();
            List<Phrase> phrases = new ArrayList<>();
            for (NamePhrase phrase : namePhrases) {
                boolean inside =
                        described.stream().anyMatch(d -> d.first() <= phrase.last() && phrase.first() <= d.last());
                if (!inside && players.containsKey(phrase)) {
                    phrases.add(phrase);
                }
            }
            phrases.addAll(described);
            described.forEach(d -> take(d.first(), d.last()));
            phrases.addAll(Pronouns.find(s, taken));
            phrases.sort(Comparator.comparingInt(Phrase::first));
            visit(phrases);
        }

        private void take(int first, int last) {
            java.util.Arrays.fill(taken, first, last + 1, true);
        }

        private void visit(List<Phrase> phrases) {
            int token = 0;
            int end = -1;
            Appearance before = null;
            for (Phrase phrase : phrases) {
                for (; token < phrase.first(); token++) {
                    quoted = Quotes.after(quoted, s, token);
                }
                if (phrase.first() <= end) {
                    continue;
                }
                Optional<Player> player = player(phrase, phrases);
                if (player.isPresent()) {
                    end = phrase.last();
                    Appearance appearance = remember(phrase, player.get());
                    together(before, appearance);
                    before = appearance;
                }
            }
            for (; token < s.size(); token++) {
                quoted = Quotes.after(quoted, s, token);
            }
        }

        private Optional<Player> player(Phrase phrase, List<Phrase> phrases) {
            if (phrase instanceof NamePhrase name) {
                Player player = Objects.requireNonNull(players.get(name));
                mention(name, Mention.Kind.NAME, player, role(name));
                return Optional.of(player);
            }
            if (phrase instanceof Description d) {
                return described(d);
            }
            Pronoun pronoun = (Pronoun) phrase;
            Optional<Player> player = pronouns.resolve(s, pronoun, barred(pronoun, phrases), quoted);
            player.ifPresent(p -> mention(pronoun, Mention.Kind.PRONOUN, p, Optional.empty()));
            return player;
        }

        private Optional<Player> described(Description d) {
            Optional<Player> apposed = apposed(d);
            Optional<Player> player = apposed.isPresent()
                    ? apposed
                    : descriptions.resolve(s, d, owner(d)).filter(p -> !idle(p, d));
            player.ifPresent(p -> {
                boolean person = p.person();
                Span span = s.span(d.first(), d.last());
                if (person) {
                    p.role(
                            span.of(s.text()),
                            d.noun(),
                            d.states().size() == 1 ? d.states().get(0) : "");
                    cast.ofState(p);
                }
                mention(d, Mention.Kind.DESCRIPTION, p, person ? Optional.of(span) : Optional.empty());
            });
            return player;
        }

        /** A weak noun that neither speaks nor stands for somebody known is no mention. */
        private boolean idle(Player player, Description d) {
            return player.type == Actor.Type.UNNAMED
                    && NounClass.isWeak(s.lower(d.last()))
                    && !Descriptions.speaks(s, d.last());
        }

        /** "his Orlian counterpart, NAME", "the Emir of Orlia, NAME": the name that follows after a comma. */
        private Optional<Player> apposed(Description d) {
            int comma = d.last() + 1;
            if (comma < s.size() && s.form(comma).equals("of")) {
                comma++;
                while (comma < s.size()
                        && comma < d.last() + OF_REACH
                        && s.tag(comma).matches("NNPS?|DT|JJ")) {
                    comma++;
                }
            }
            int next = comma + 1;
            if (d.plural() || next >= s.size() || !s.form(comma).equals(",")) {
                return Optional.empty();
            }
            for (NamePhrase phrase : namePhrases) {
                if (phrase.first() == next && players.containsKey(phrase)) {
                    boolean ends = phrase.last() + 1 >= s.size()
                            || !s.tag(phrase.last() + 1).startsWith("VB")
                                    && !s.form(phrase.last() + 1).equals("and");
                    boolean human = d.noun().kind().human() && phrase.kind() == Name.Kind.PERSON;
                    boolean body = d.noun().kind().body() && phrase.kind() == Name.Kind.ORGANISATION;
                    return ends && (human || body) ? Optional.of(players.get(phrase)) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private Optional<Player> owner(Description d) {
            Optional<Pronoun.Form> form = Pronouns.form(s.lower(d.first()));
            return form.flatMap(f -> pronouns.resolve(s, new Pronoun(s.index(), d.first(), f), Set.of(), quoted));
        }

        private Optional<Span> role(NamePhrase phrase) {
            Optional<Title> before = phrase.before().filter(t -> t.noun().kind() != NounClass.Kind.HONORIFIC);
            return before.or(phrase::after).map(t -> s.span(t.first(), t.last()));
        }

        /** Players who are other arguments of the verb to which a pronoun belongs, or joined to it. */
        private Set<Player> barred(Pronoun pronoun, List<Phrase> phrases) {
            Set<Player> out = new HashSet<>();
            if (s.tag(pronoun.head()).equals("PRP$")) {
                owned(pronoun, out);
                return out;
            }
            if (s.lower(pronoun.head()).endsWith("self")) {
                return out;
            }
            int predicate = Grammar.predicate(s, pronoun.head());
            int mine = Grammar.function(s, pronoun.head());
            int subject = s.is(mine, "nsubj") ? -1 : Grammar.subjectOf(s, predicate);
            for (NamePhrase phrase : namePhrases) {
                int function = Grammar.function(s, phrase.head());
                boolean argument = function != mine
                        && s.head(function) == predicate
                        && predicate >= 0
                        && Math.abs(phrase.head() - pronoun.head()) < 30;
                if ((argument || function == mine || function == subject) && players.containsKey(phrase)) {
                    out.add(players.get(phrase));
                }
            }
            return out;
        }

        /** "his running mate NAME": he is not NAME. */
        private void owned(Pronoun pronoun, Set<Player> out) {
            for (NamePhrase phrase : namePhrases) {
                if (phrase.first() == pronoun.head() + 1 && players.containsKey(phrase)) {
                    out.add(Objects.requireNonNull(players.get(phrase)));
                }
            }
        }

        private void mention(Phrase phrase, Mention.Kind kind, Player player, Optional<Span> role) {
            if (kind != Mention.Kind.NAME) {
                touch(player);
            }
            mentioned.add(player);
            mentions.add(new Mention(
                    s.index(),
                    phrase.first(),
                    phrase.last(),
                    phrase.head(),
                    kind,
                    0,
                    s.span(phrase.first(), phrase.last()),
                    role));
        }

        private Appearance remember(Phrase phrase, Player player) {
            int prominence = Grammar.prominence(s, phrase.head());
            boolean speaks = prominence >= Grammar.SUBJECT && Grammar.reports(s, Grammar.predicate(s, phrase.head()));
            Appearance appearance = new Appearance(player, s.index(), phrase.head(), prominence, speaks);
            memory.add(appearance);
            return appearance;
        }

        private void touch(Player player) {
            player.mentions++;
            player.lastSentence = s.index();
        }

        /** Two names joined by "and" can be meant as one later: "they", "the two leaders". */
        private void together(@org.jspecify.annotations.Nullable Appearance before, Appearance now) {
            if (before == null || before.player() == now.player() || !alike(before.player(), now.player())) {
                return;
            }
            boolean joined = Grammar.function(s, now.token()) == Grammar.function(s, before.token())
                    && between(before.token(), now.token());
            if (joined) {
                Player pair = cast.collective(List.of(before.player(), now.player()));
                memory.add(new Appearance(pair, s.index(), now.token(), now.prominence(), now.speaks()));
            }
        }

        private static boolean alike(Player a, Player b) {
            return a.type == Actor.Type.STATE && b.type == Actor.Type.STATE
                    || PronounResolver.isPerson(a) && PronounResolver.isPerson(b);
        }

        private boolean between(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                if (s.lower(i).equals("and")
                        || s.form(i).equals("-")
                        || s.tag(i).equals("HYPH")) {
                    return true;
                }
            }
            return to - from == 2 && s.form(from + 1).equals(",") && ArticleNames.headline(s);
        }
    }
}
