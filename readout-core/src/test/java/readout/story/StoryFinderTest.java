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
        return StoryFinder.group(articles).stream()
                .map(story -> story.stream().map(StoryFeatures::id).toList())
                .toList();
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
}
