package readout.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import readout.news.ArticleFacts;
import readout.news.Place;
import readout.news.Refrain;
import readout.news.Span;
import readout.news.Story;

/**
 * Finds formulas that return across stories: runs of two to {@value #LONGEST} telling words, function words between
 * them not counted, of which each pair of neighbours is telling by {@link FormulaCounts}. At least two of the words
 * must not name a party. Only the longest runs count: a part is a refrain of its own when it also stands outside the
 * whole.
 */
final class RefrainFinder {

    private static final int LONGEST = 12;
    /** The record lists no more than these, the most telling. */
    private static final int MOST = 200;
    /** Of each refrain so many places are kept. */
    private static final int PLACES = 1_000;

    private final Map<String, Run> runs = new TreeMap<>();
    private final FormulaCounts counts = new FormulaCounts();
    private final PartyWords parties;

    private RefrainFinder(PartyWords parties) {
        this.parties = parties;
    }

    /** A run of words and where it stands. */
    private static final class Run {
        private final List<Place> places = new ArrayList<>();
        private final Set<Integer> stories = new HashSet<>();
        private final int length;
        private double surprise;

        Run(int length) {
            this.length = length;
        }

        int length() {
            return length;
        }

        double weight() {
            return surprise * length * Math.log(1 + stories.size());
        }

        List<Place> places() {
            return places;
        }
    }

    static List<Refrain> find(List<Story> stories, Map<String, ArticleFacts> articles) {
        if (stories.size() < 2) {
            return List.of();
        }
        RefrainFinder finder = new RefrainFinder(PartyWords.of(articles.values()));
        List<List<ArticleFacts>> told = stories.stream()
                .map(story -> story.articles().stream()
                        .map(id -> Objects.requireNonNull(articles.get(id)))
                        .toList())
                .toList();
        told.forEach(finder.counts::add);
        for (int i = 0; i < told.size(); i++) {
            for (ArticleFacts article : told.get(i)) {
                finder.collect(i, article);
            }
        }
        return finder.refrains(articles);
    }

    private void collect(int story, ArticleFacts article) {
        for (TellingWords passage : TellingWords.passages(article)) {
            for (int from = 0; from + 1 < passage.size(); from++) {
                double surprise = Double.POSITIVE_INFINITY;
                for (int to = from + 1; to < passage.size() && to - from < LONGEST; to++) {
                    String pair = passage.pair(to - 1);
                    if (!counts.isTelling(pair)) {
                        break;
                    }
                    surprise = Math.min(surprise, counts.surprise(pair));
                    if (passage.others(from, to, parties) > 1) {
                        add(
                                passage,
                                from,
                                to,
                                surprise,
                                story,
                                article.article().id());
                    }
                }
            }
        }
    }

    private void add(TellingWords passage, int from, int to, double surprise, int story, String article) {
        Run run = runs.computeIfAbsent(passage.key(from, to), key -> new Run(to - from + 1));
        run.surprise = surprise;
        run.stories.add(story);
        if (run.places.size() < PLACES) {
            run.places.add(Place.of(article, passage.span(from, to)));
        }
    }

    private List<Refrain> refrains(Map<String, ArticleFacts> articles) {
        List<Run> found = new ArrayList<>(
                runs.values().stream().filter(run -> run.stories.size() > 1).toList());
        found.sort(Comparator.comparingInt(Run::length).reversed());
        Map<String, List<Span>> covered = new HashMap<>();
        List<Run> kept = new ArrayList<>();
        for (Run run : found) {
            if (run.places().stream().anyMatch(place -> isFree(covered, place))) {
                kept.add(run);
                run.places()
                        .forEach(place -> covered.computeIfAbsent(place.article(), a -> new ArrayList<>())
                                .add(place.span()));
            }
        }
        kept.sort(Comparator.comparingDouble(Run::weight).reversed());
        List<Refrain> refrains = new ArrayList<>();
        for (Run run : kept.subList(0, Math.min(MOST, kept.size()))) {
            int number = refrains.size() + 1;
            refrains.add(refrain(number, run.places(), articles));
        }
        return refrains;
    }

    private static boolean isFree(Map<String, List<Span>> covered, Place place) {
        return covered.getOrDefault(place.article(), List.of()).stream().noneMatch(span -> span.contains(place.span()));
    }

    private static Refrain refrain(int number, List<Place> places, Map<String, ArticleFacts> articles) {
        Place first = places.get(0);
        String phrase = Objects.requireNonNull(articles.get(first.article()))
                .article()
                .quote(first.span())
                .replaceAll("\\s+", " ");
        return new Refrain("p" + number, phrase, places);
    }
}
