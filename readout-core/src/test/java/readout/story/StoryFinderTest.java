package readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

    private static StoryFeatures article(String id, int day, String title, String text) {
        return StoryFeatures.of(id, Optional.of(LocalDateTime.of(2031, 3, day, 0, 0)), title, text);
    }

    private static List<StoryFeatures> coverage() {
        return new ArrayList<>(List.of(
                article(
                        "a",
                        3,
                        "Arvenia and Tolmark sign herring pact",
                        "Velt and Lamm signed the herring pact in Marwick."),
                article("b", 3, "Herring pact signed in Marwick", "Arvenia's Velt signed a herring pact with Tolmark."),
                article(
                        "c",
                        4,
                        "Flood closes Port Sable railway",
                        "Water from the Ister flooded the railway at Port Sable."),
                article(
                        "d",
                        4,
                        "Port Sable railway shut by flood",
                        "The Ister burst its banks and closed the railway."),
                article(
                        "e",
                        28,
                        "Herring pact of Arvenia in trouble",
                        "Trawlers left Marwick as the herring pact faltered.")));
    }

    private static List<List<String>> ids(List<StoryFeatures> articles) {
        return StoryFinder.group(articles);
    }

    @Test
    void oneOccurrenceIsOneStoryAndAnotherTimeIsAnother() {
        assertThat(ids(coverage())).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e"));
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        List<StoryFeatures> articles = coverage();
        List<List<String>> expected = ids(articles);
        Random random = new Random(3);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(articles, random);
            assertThat(ids(articles)).isEqualTo(expected);
        }
    }

    @Test
    void articlesWithoutDateTitleOrWordsHaveTheirPlace() {
        List<StoryFeatures> articles = coverage();
        articles.add(StoryFeatures.of("f", Optional.empty(), "", "Velt and Lamm signed the herring pact in Marwick."));
        articles.add(StoryFeatures.of("g", Optional.empty(), "", ""));
        assertThat(ids(articles))
                .hasSize(4)
                .anySatisfy(story -> assertThat(story).containsExactly("a", "b", "f"));
    }

    @Test
    void storiesThatTurnOutToBeOneAreMerged() {
        String herring = "Trawlers herring quota Marwick skippers nets";
        String summit = "Velt Lamm summit banquet orchestra lanterns";
        List<StoryFeatures> articles = List.of(
                article("a", 3, "", herring),
                article("b", 3, "", summit),
                article("c", 4, "", herring + " " + summit),
                article("d", 4, "", summit + " " + herring));
        assertThat(ids(articles.subList(0, 2))).containsExactly(List.of("a"), List.of("b"));
        assertThat(ids(articles)).containsExactly(List.of("a", "b", "c", "d"));
    }

    @Test
    void articlesOfOneMomentMayBeReadInAnyOrder() {
        Random random = new Random(11);
        List<StoryFeatures> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 12; word++) {
                text.append("Word").append(i % 6 * 8 + random.nextInt(16)).append(' ');
            }
            articles.add(article("r" + i, 3, "", text.toString()));
        }
        List<List<String>> expected = ids(articles);
        assertThat(expected).hasSizeBetween(2, 60);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(articles, random);
            assertThat(ids(articles)).isEqualTo(expected);
        }
    }

    @Test
    void aFloodOfArticlesStaysOneStoryAndTakesInNoOther() {
        Random random = new Random(17);
        List<StoryFeatures> articles = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            boolean other = i % 100 == 99;
            StringBuilder text = new StringBuilder();
            for (int word = 0; word < 40; word++) {
                boolean own = word % 10 == 0;
                text.append(other ? "Ferry" : "Pact")
                        .append(own ? i * 40 + word : random.nextInt(50))
                        .append(own ? "x " : "y ");
            }
            articles.add(article((other ? "o" : "f") + i, 1 + i / 1_000, "", text.toString()));
        }
        assertThat(ids(articles))
                .allSatisfy(story -> assertThat(story.stream().map(id -> id.charAt(0)))
                        .containsOnly(story.get(0).charAt(0)))
                .anySatisfy(story -> assertThat(story).hasSize(2_970));
    }

    @Test
    void aLongStreamIsGivenOutWhileItGoesOn() {
        List<List<String>> closed = new ArrayList<>();
        StoryFinder finder = new StoryFinder(closed::add);
        int articles = 15_000;
        for (int i = 0; i < articles; i++) {
            LocalDateTime time = LocalDateTime.of(2031, 1, 1, 0, 0).plusMinutes(10L * i);
            finder.add(StoryFeatures.of("n" + i, Optional.of(time), "", "Ferry" + i + " sank near Reef" + i + "."));
        }
        int before = closed.size();
        finder.finish();
        assertThat(before).isGreaterThan(articles / 2);
        assertThat(closed.stream().flatMap(List::stream)).hasSize(articles).doesNotHaveDuplicates();
    }
}
