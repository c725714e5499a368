package readout.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import readout.language.Mention;
import readout.language.Reading;
import readout.language.Sentence;
import readout.news.Actor;
import readout.news.Region;

/** Where something happens: the places around the words that tell it, from the smallest to the largest. */
final class Places {

    private static final Set<String> INSIDE = Set.of("in", "at", "inside", "on", "near", "outside", "to", "into");
    private static final Set<String> SITES = Set.of(
            "office",
            "palace",
            "residence",
            "headquarters",
            "airport",
            "hotel",
            "villa",
            "resort",
            "castle",
            "embassy",
            "ministry",
            "parliament",
            "mansion",
            "estate",
            "base",
            "hall",
            "square",
            "guesthouse",
            "dacha",
            "room");
    private static final int NEAR = 25;

    private final Reading reading;
    private final Cast cast;

    /** The place of the dateline. */
    private final Optional<String> here;

    Places(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
        here = reading.article().regions().stream()
                .filter(r -> r.kind() == Region.Kind.DATELINE)
                .findFirst()
                .map(r -> dateline(r.span().of(reading.article().text())));
    }

    /** "MOSCOW --" in the usual letters, without agency and dash. */
    private static String dateline(String text) {
        String place = text.replaceAll("[\\s,(/–—-]+.*$", "").strip();
        String words = text.replaceAll("\\s*(\\(|/|--|–|—|,).*$", "").strip();
        String chosen = words.isEmpty() ? place : words;
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (char c : chosen.toCharArray()) {
            out.append(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    /** The place, from the smallest to the largest. */
    Optional<String> where(Tree tree, int noun, int verb) {
        Set<String> places = new LinkedHashSet<>();
        collect(tree, noun, places, 0);
        collect(tree, verb, places, 0);
        if (verb != Tree.NONE && tree.child(verb, "obj") != Tree.NONE) {
            collect(tree, tree.child(verb, "obj"), places, 2);
        }
        if (places.isEmpty()) {
            onTheSpot(tree, verb, places);
        }
        if (places.isEmpty()) {
            near(tree, noun == Tree.NONE ? verb : noun, places);
        }
        if (places.isEmpty() && verb > noun && noun != Tree.NONE) {
            near(tree, verb, places);
        }
        if (places.isEmpty()) {
            return saysHere(tree, noun) || saysHere(tree, verb) ? here : Optional.empty();
        }
        house(places);
        return Optional.of(chain(places));
    }

    /** "Was in Orlia to meet Xan": where somebody is for it. */
    private void onTheSpot(Tree tree, int verb, Set<String> places) {
        int there = verb == Tree.NONE || !tree.sentence().is(verb, "advcl")
                ? Tree.NONE
                : tree.sentence().head(verb);
        boolean is = there >= 0 && tree.child(there, "cop") != Tree.NONE && INSIDE.contains(tree.caseOf(there));
        if (is) {
            add(tree, there, places, 0);
        }
    }

    /** A palace or an office alone stands in the town from which the article reports. */
    private void house(Set<String> places) {
        if (places.size() == 1 && here.isPresent()) {
            String place = places.iterator().next();
            String last = place.substring(place.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            boolean site = SITES.contains(last) && !place.contains(here.get());
            if (site) {
                places.add(here.get());
            }
        }
    }

    /** The first place that stands after the words with "in" or "at", before another clause begins. */
    private void near(Tree tree, int token, Set<String> places) {
        Sentence sentence = tree.sentence();
        for (int i = token + 1; i < sentence.size() - 1 && i < token + NEAR; i++) {
            String tag = sentence.tag(i);
            if (tag.matches("VB[DZP]|MD|W.*|:")) {
                return;
            }
            int first = behindIn(sentence, i, sentence.size());
            Optional<Actor> actor = first == Tree.NONE ? Optional.empty() : cast.actor(sentence, first);
            if (actor.filter(Places::located).isPresent()) {
                places.add(placeName(tree, first, actor.get()));
                return;
            }
        }
    }

    /** The word behind an "in" or "at" and its article, before {@code to}, or {@link Tree#NONE}. */
    private static int behindIn(Sentence sentence, int token, int to) {
        if (!sentence.lower(token).equals("in") && !sentence.lower(token).equals("at")) {
            return Tree.NONE;
        }
        return sentence.tag(token + 1).equals("DT") && token + 2 < to ? token + 2 : token + 1;
    }

    /** The places that stand with "in" or "at" between two tokens, the second excluded. */
    Optional<String> between(Tree tree, int from, int to) {
        Sentence sentence = tree.sentence();
        Set<String> places = new LinkedHashSet<>();
        for (int i = from; i < Math.min(to, sentence.size()) - 1; i++) {
            int first = behindIn(sentence, i, to);
            Optional<Actor> actor = first == Tree.NONE ? Optional.empty() : cast.actor(sentence, first);
            if (actor.filter(Places::located).isPresent()) {
                places.add(placeName(tree, first, actor.get()));
            } else if (first != Tree.NONE && actor.isEmpty() && unknownTown(tree, first)) {
                places.add(town(sentence, first));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(chain(places));
    }

    private boolean saysHere(Tree tree, int token) {
        if (token == Tree.NONE) {
            return false;
        }
        for (int c : tree.children(token)) {
            if (tree.sentence().lower(c).equals("here")) {
                return true;
            }
        }
        return false;
    }

    private void collect(Tree tree, int token, Set<String> places, int depth) {
        if (token == Tree.NONE || depth > 3) {
            return;
        }
        Sentence sentence = tree.sentence();
        for (int c : tree.children(token)) {
            boolean phrase = sentence.is(c, "obl") || sentence.is(c, "nmod");
            boolean time = phrase && (isTime(sentence, c) || tree.caseOf(c).equals("for"));
            if (time) {
                collect(tree, c, places, depth + 1);
            } else if (phrase && INSIDE.contains(tree.caseOf(c))) {
                add(tree, c, places, depth);
            }
        }
    }

    private void add(Tree tree, int token, Set<String> places, int depth) {
        Optional<Mention> mention = cast.mention(tree.sentence(), token);
        Optional<Actor> actor = mention.map(reading::actor);
        boolean site = mention.isPresent()
                && SITES.contains(tree.sentence().lower(mention.get().last()));
        boolean house = actor.isPresent()
                && (site || actor.get().type() != Actor.Type.PERSON)
                && (located(actor.get()) || Set.of("in", "at", "inside").contains(tree.caseOf(token)));
        if (house && actor.get().type() != Actor.Type.COLLECTIVE && actor.get().type() != Actor.Type.UNNAMED) {
            places.add(placeName(tree, token, actor.get()));
            owner(tree, token, places);
            collect(tree, token, places, depth + 1);
        } else if (actor.isEmpty() && SITES.contains(tree.sentence().lower(token))) {
            places.add(bare(tree, token));
            owner(tree, token, places);
            collect(tree, token, places, depth + 1);
        } else if (actor.isEmpty() && unknownTown(tree, token)) {
            places.add(town(tree.sentence(), token));
            collect(tree, token, places, depth + 1);
        } else if (actor.isEmpty()) {
            collect(tree, token, places, depth + 2);
        }
    }

    /** A name after "in" of which nobody knows what it is. */
    private static boolean unknownTown(Tree tree, int token) {
        Sentence sentence = tree.sentence();
        return tree.caseOf(token).equals("in") && sentence.tag(token).equals("NNP") && capital(sentence, token);
    }

    /** The words with a capital that stand together: "Port Saal". */
    private static String town(Sentence sentence, int token) {
        int first = token;
        while (first > 0 && sentence.tag(first - 1).equals("NNP") && capital(sentence, first - 1)) {
            first--;
        }
        int last = token;
        while (last + 1 < sentence.size() && sentence.tag(last + 1).equals("NNP") && capital(sentence, last + 1)) {
            last++;
        }
        return sentence.span(first, last).of(sentence.text()).replaceAll("\\s+", " ");
    }

    private static boolean capital(Sentence sentence, int token) {
        return Character.isUpperCase(sentence.form(token).charAt(0));
    }

    /** A capital or a building keeps its own name, even where the article lets it stand for the state. */
    private String placeName(Tree tree, int token, Actor actor) {
        String form = tree.sentence().form(token);
        String words = cast.mention(tree.sentence(), token)
                .map(m -> m.span().of(tree.sentence().text()).replaceAll("^[Tt]he ", ""))
                .orElse(form);
        if (States.all().isHouse(words)) {
            return words;
        }
        return States.all().ofCapital(form).isPresent() ? form : actor.name();
    }

    private static boolean located(Actor actor) {
        return actor.type() == Actor.Type.PLACE || actor.type() == Actor.Type.STATE;
    }

    private void owner(Tree tree, int token, Set<String> places) {
        int owner = tree.child(token, "nmod:poss");
        cast.actor(tree.sentence(), owner == Tree.NONE ? token : owner)
                .filter(a -> owner != Tree.NONE && located(a))
                .ifPresent(a -> places.add(placeName(tree, owner, a)));
    }

    private static String bare(Tree tree, int token) {
        Sentence sentence = tree.sentence();
        int first = token;
        while (first > 0
                && sentence.head(first - 1) == token
                && (sentence.is(first - 1, "compound") || sentence.is(first - 1, "amod"))) {
            first--;
        }
        return sentence.span(first, token).of(sentence.text()).replaceAll("\\s+", " ");
    }

    private boolean isTime(Sentence sentence, int token) {
        return reading.timexesIn(sentence).stream().anyMatch(t -> t.span().overlaps(sentence.span(token)));
    }

    private static String chain(Set<String> places) {
        List<String> small = new ArrayList<>();
        List<String> large = new ArrayList<>();
        for (String place : places) {
            (States.all().named(place).isPresent() ? large : small).add(place);
        }
        small.addAll(large);
        return String.join(", ", small);
    }
}
