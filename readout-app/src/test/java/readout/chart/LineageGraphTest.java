package readout.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.news.Lineage;
import readout.news.Place;
import readout.news.Span;

class LineageGraphTest {

    @Test
    void articlesThatShareStandInOrderOfTime() {
        LineageGraph graph = new LineageGraph(
                List.of("wire", "daily", "post", "alone"),
                Copies.of(List.of(copy("wire", "daily"), copy("wire", "post"), copy("daily", "post"))));

        assertThat(graph.boxes()).extracting(LineageGraph.Box::article).containsExactly("wire", "daily", "post");
        assertThat(graph.boxes()).extracting(LineageGraph.Box::y).isSorted().doesNotHaveDuplicates();
        assertThat(graph.links()).hasSize(3);
    }

    @Test
    void passagesBetweenTwoArticlesAreOneLink() {
        LineageGraph graph = new LineageGraph(
                List.of("wire", "daily"),
                Copies.of(List.of(copy("wire", "daily"), quote("wire", "daily"), copy("wire", "daily"))));

        assertThat(graph.links()).hasSize(1);
        assertThat(graph.links().get(0).copies().passages()).isEqualTo(3);
        assertThat(graph.links().get(0).copies().closest()).isEqualTo(Lineage.Kind.COPIED);
    }

    @Test
    void articlesThatTookFromEachOtherAreDrawnToo() {
        LineageGraph graph = new LineageGraph(List.of("a", "b"), Copies.of(List.of(copy("a", "b"), copy("b", "a"))));

        assertThat(graph.links()).hasSize(2);
        assertThat(graph.boxes()).extracting(LineageGraph.Box::y).doesNotHaveDuplicates();
    }

    @Test
    void everyLineIsSeenByItselfInsideTheDrawing() {
        List<String> order = IntStream.range(0, 12).mapToObj(i -> "a" + i).toList();
        List<Lineage> lineage = IntStream.range(1, 12)
                .boxed()
                .flatMap(i -> Stream.of(copy("a" + (i - 1) / 3, "a" + i), copy("a" + (i - 1), "a" + i)))
                .toList();
        LineageGraph graph = new LineageGraph(order, Copies.of(lineage));

        assertThat(graph.links()).extracting(LineageGraph.Link::path).doesNotHaveDuplicates();
        assertThat(graph.links()).extracting(link -> link.x() + "," + link.y()).doesNotHaveDuplicates();
        assertThat(graph.links()).allSatisfy(link -> {
            assertThat(link.x()).isBetween(LineageGraph.BOX_WIDTH, graph.width() - 10);
            assertThat(link.y()).isBetween(0, graph.height());
        });
        assertThat(graph.boxes()).extracting(LineageGraph.Box::y).doesNotHaveDuplicates();
    }

    private static Lineage copy(String from, String to) {
        return new Lineage(place(from), place(to), Lineage.Kind.COPIED);
    }

    private static Lineage quote(String from, String to) {
        return new Lineage(place(from), place(to), Lineage.Kind.QUOTED);
    }

    private static Place place(String article) {
        return Place.of(article, new Span(0, 10));
    }
}
