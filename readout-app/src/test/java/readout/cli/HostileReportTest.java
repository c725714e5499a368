package readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an article brings in its title, names, addresses and text, the report shows it as text. */
class HostileReportTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "h1",
            "h2",
            "h3",
            "p",
            "dl",
            "div",
            "dt",
            "dd",
            "nav",
            "ol",
            "ul",
            "li",
            "small",
            "strong",
            "b",
            "main",
            "section",
            "details",
            "summary",
            "span",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "abbr",
            "figure",
            "figcaption",
            "svg",
            "path",
            "rect",
            "text",
            "tspan",
            "line",
            "circle",
            "blockquote",
            "mark",
            "footer",
            "article",
            "ins",
            "del",
            "code");

    private static final String ATTACK =
            "\"><script>alert(1)</script><svg onload=alert(2)><img src=x onerror=alert(3)>";

    @TempDir
    private Path folder;

    @Test
    void nothingOfAnArticleIsActive() throws IOException {
        Path articles = folder.resolve("hostile.jsonl");
        Files.writeString(articles, article("a b\"'><i>", "x") + "\n" + article("javascript:alert(4)", "y") + "\n");
        Path out = folder.resolve("out");
        CommandLineRun.of("run", articles.toString(), "--out", out.toString());

        Document page = Jsoup.parse(Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8));
        assertThat(page.text()).contains("<script>alert(1)</script>", "Orsova");
        assertThat(page.getAllElements().stream()
                        .filter(element -> !element.normalName().startsWith("#"))
                        .map(element -> element.normalName()))
                .isSubsetOf(ELEMENTS);
        assertThat(page.getAllElements())
                .allSatisfy(element -> element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).doesNotStartWith("on");
                    if (attribute.getKey().equals("href")) {
                        assertThat(attribute.getValue()).matches("#[A-Za-z0-9._:~-]+");
                    }
                }));
        assertThat(page.select("a[href]").eachAttr("href"))
                .allSatisfy(link ->
                        assertThat(page.getElementById(link.substring(1))).isNotNull());
    }

    private static String article(String id, String outlet) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("url", "javascript:alert('" + outlet + "')");
        fields.put("title", "Talks " + ATTACK + " end in Velm");
        fields.put("outlet", "The " + outlet + ATTACK);
        fields.put("published", "2031-05-03");
        fields.put(
                "text",
                "VELM, 3 May 2031 - President Lena Orsova " + ATTACK
                        + " said on Saturday that \"the talks with Morvania"
                        + " were useful " + ATTACK + "\". The two sides signed 12 agreements on energy. Trade between"
                        + " Velmora and Morvania reached " + (outlet.equals("x") ? "8.4" : "9.3")
                        + " billion dollars in 2030. Lena Orsova met Tomas Reik in Velm on Saturday.\n");
        return new ObjectMapper().writeValueAsString(fields);
    }
}
