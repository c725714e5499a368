package readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.news.ArticleFacts;
import readout.news.Lineage;
import readout.news.NewsRecord;

class CopyingAcrossTest {

    private static final String BACKGROUND =
            "The lighthouse treaty of 1931 gave both fleets the herring grounds east of Marwick for as long as the lamp"
                    + " burns, and no keeper has dared to put it out in a hundred winters, although three of them were"
                    + " offered gold and one a bishopric.";

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
    }

    private static List<Lineage> lineage(ArticleFacts... stories) {
        Archive archive = Archive.inMemory();
        CopyingAcross copying = new CopyingAcross(archive);
        return List.of(stories).stream()
                .peek(archive::add)
                .flatMap(article -> copying.add(List.of(article)).stream())
                .toList();
    }

    @Test
    void everySharedRunOf27WordsIsFound() {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            String shared = words(random, 27);
            ArticleFacts source = Report.of(
                            "A", words(random, random.nextInt(80)) + " " + shared + " " + words(random, 60))
                    .facts();
            ArticleFacts copy = Report.of(
                            "B", words(random, random.nextInt(80)) + " " + shared + " " + words(random, 60))
                    .facts();
            assertThat(lineage(source, copy))
                    .extracting(passage -> copy.article().text().contains(shared)
                            && passage.to().span().length() >= shared.length())
                    .containsExactly(true);
        }
    }

    @Test
    void textsThatShareSentencesDoNotHideTheOneWithTheWholePassage() {
        Random random = new Random(23);
        List<String> sentences =
                IntStream.range(0, 4).mapToObj(i -> words(random, 40)).toList();
        List<String> halves = List.of(words(random, 40), words(random, 40));
        List<ArticleFacts> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String loose = sentences.stream()
                    .map(sentence -> words(random, 1 + random.nextInt(9)) + " " + sentence)
                    .collect(Collectors.joining(" "));
            articles.add(Report.of("Loose" + i, loose + " " + words(random, 5) + " " + halves.get(i % 2))
                    .facts());
        }
        String passage = String.join(" ", halves);
        articles.add(Report.of("Source", words(random, 90) + " " + passage).facts());
        articles.add(Report.of("Copy", String.join(" ", sentences) + " " + words(random, 3) + " " + passage)
                .facts());
        assertThat(lineage(articles.toArray(ArticleFacts[]::new)))
                .filteredOn(found -> found.to().article().equals("Copy")
                        && found.from().article().equals("Source"))
                .singleElement()
                .satisfies(found -> assertThat(found.to().span().length()).isGreaterThanOrEqualTo(passage.length()));
    }

    @Test
    void aPassageGoesFromTheEarlierStoryToTheLaterOne() {
        NewsRecord record = new RecordBuilder()
                .build(List.of(
                        Report.on("New", "2031-03-04", "A collier sank off Port Sable. " + BACKGROUND)
                                .facts(),
                        Report.on("Old", "2029-05-01", BACKGROUND + " Velt opened a library in Tolmark.")
                                .facts()));
        assertThat(record.stories()).hasSize(2);
        assertThat(record.lineage()).hasSize(1);
        assertThat(record.lineage().get(0).from().article()).isEqualTo("Old");
        assertThat(record.lineage().get(0).to().article()).isEqualTo("New");
    }

    @Test
    void aShortFormulaIsNoLineage() {
        String formula = "a comprehensive partnership of coordination for a new era of shared herring";
        assertThat(lineage(
                        Report.of("A", "Velt praised " + formula + " at noon.").facts(),
                        Report.of("B", "In Marwick, Lamm spoke of " + formula + " again.")
                                .facts()))
                .isEmpty();
    }

    @Test
    void sentencesThatAreFilledInAnewAreNoLineage() {
        Random random = new Random(29);
        for (int round = 0; round < 20; round++) {
            StringBuilder one = new StringBuilder("Marwick");
            StringBuilder other = new StringBuilder("Tolmark");
            for (int i = 0; i < 30; i++) {
                String form = " " + words(random, 11) + " ";
                one.append(form).append("Marwick").append(i);
                other.append(form).append("Tolmark").append(i);
            }
            assertThat(lineage(
                            Report.of("A", one.toString()).facts(),
                            Report.of("B", other.toString()).facts()))
                    .isEmpty();
        }
    }
}
