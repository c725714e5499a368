package readout.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.news.Place;

/** A run of telling words that returns, and where it stands. */
final class Formula {

    /** Of each formula so many places are kept. */
    private static final int PLACES = 1_000;

    /**
     * A place, and the words there.
     *
     * @param story number of the story
     * @param uttered whether somebody says it
     */
    record Occurrence(int story, Place place, String words, boolean uttered) {}

    private final String key;
    private final int length;
    private final double surprise;
    private int storiesSeen;
    private int lastStory = -1;
    private final List<Occurrence> occurrences = new ArrayList<>();

    /**
     * @param key its stems with blanks between
     * @param length how many they are
     * @param surprise of its least telling pair
     */
    Formula(String key, int length, double surprise) {
        this.key = key;
        this.length = length;
        this.surprise = surprise;
    }

    String key() {
        return key;
    }

    int length() {
        return length;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    /** Notes a story with it; stories come one after the other. */
    void seenIn(int story) {
        if (story != lastStory) {
            storiesSeen++;
            lastStory = story;
        }
    }

    boolean returns() {
        return storiesSeen > 1;
    }

    /** How much it tells: surprise for each of its words, more when it is in many stories. */
    double weight() {
        return surprise * length * Math.log(1 + storiesSeen);
    }

    void add(Occurrence occurrence) {
        if (occurrences.size() < PLACES) {
            occurrences.add(occurrence);
        }
    }

    /** Takes the occurrences of a part of it that stands alone. */
    void addAll(Formula part) {
        part.occurrences.forEach(this::add);
    }

    boolean contains(Formula other) {
        return length > other.length && (" " + key + " ").contains(" " + other.key + " ");
    }

    /** In how many stories the places lie that were kept. */
    long stories() {
        Set<Integer> in = new HashSet<>();
        occurrences.forEach(occurrence -> in.add(occurrence.story()));
        return in.size();
    }

    /** The part of its places that somebody says. */
    double uttered() {
        return occurrences.stream().filter(Occurrence::uttered).count() / (double) occurrences.size();
    }
}
