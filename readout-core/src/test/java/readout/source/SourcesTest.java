package readout.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.news.PartialDate;
import readout.news.Published;
import readout.page.Page;

class SourcesTest {
    private static final String ARTICLE = "Talks end in Vestra\n\n"
            + "The two ministers met in Vestra on Monday and agreed to meet again in the spring.\n";

    @TempDir
    Path folder;

    @Test
    void foldersAreReadByNameOfFileAndKindsAreToldByContent() throws IOException {
        write("b.dat", ARTICLE);
        write("a.txt", "<!DOCTYPE html><html><body><p>Talks.</p></body></html>");
        write("c/d.txt", ARTICLE);
        write("z", "{\"id\":\"one\",\"text\":\"Talks ended.\"}\n");
        List<Page> pages = pages(read(folder));
        assertThat(pages).extracting(Page::id).containsExactly("a", "b", "d", "one");
        assertThat(pages)
                .extracting(Page::form)
                .containsExactly(Page.Form.HTML, Page.Form.PLAIN, Page.Form.PLAIN, Page.Form.PLAIN);
    }

    @Test
    void aPageHasTheHashOfTheBytesOfItsFileAndItsTextUnchanged() throws IOException {
        write("a.txt", "\uFEFFHello, world.\r\nAgain.\r\n");
        Page page = pages(read(folder)).get(0);
        assertThat(page.content()).isEqualTo("Hello, world.\r\nAgain.\r\n");
        assertThat(page.sha256()).isEqualTo("19c6c56e5ed0668237513277084a9902f13e5d711bc077b7d5aeb9fb0535c543");
    }

    @Test
    void sameNamesInSeveralFoldersGetDifferentIds() throws IOException {
        write("a/x.txt", ARTICLE);
        write("b/x.txt", ARTICLE);
        write("c/x.txt", ARTICLE);
        assertThat(pages(read(folder))).extracting(Page::id).containsExactly("x", "x-2", "x-3");
    }

    @Test
    void jsonLinesGiveTheirFieldsAndKeepReadingAfterABrokenLine() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            lines.append(
                    i == 7
                            ? "{\"id\":\"a7\",\"text\":\"cut\n"
                            : "{\"id\":\"a" + i + "\",\"text\":\"Text " + i
                                    + ".\",\"title\":\"T\",\"outlet\":\"Courier\",\"published\":\"2031-04-0"
                                    + (i % 9 + 1)
                                    + "T10:30:00Z\",\"url\":\"https://courier.example/" + i + "\"}\n");
        }
        Path file = write("ten.jsonl", lines.toString());
        List<Item> items = read(file);
        assertThat(pages(items))
                .hasSize(9)
                .extracting(Page::id)
                .doesNotContain("a7")
                .contains("a8", "a10");
        Problem problem = problems(items).get(0);
        assertThat(problem.toString()).startsWith(file + ":line 7").contains("not valid JSON");
        Page first = pages(items).get(0);
        assertThat(first.source()).isEqualTo("https://courier.example/1");
        assertThat(first.hints().outlet()).contains("Courier");
        assertThat(first.hints().published().orElseThrow()).hasToString("2031-04-02T10:30");
        assertThat(first.hints().published().orElseThrow().how()).isEqualTo(Published.How.METADATA);
    }

    @Test
    void ownArticlesComeBackWithTheirRegions() throws IOException {
        write(
                "articles.jsonl",
                "{\"id\":\"x\",\"source\":\"in/x.txt\",\"sha256\":\"ab\",\"text\":\"Title\\n"
                        + "Body.\",\"regions\":[{\"start\":0,\"end\":5,\"kind\":\"title\"},{\"start\":6,\"end\":11,\"kind\":\"body\"}],\"published\":\"2031-04\",\"publishedHow\":\"derived\"}\n");
        Page page = pages(read(folder)).get(0);
        assertThat(page.source()).isEqualTo("in/x.txt");
        assertThat(page.sha256()).isEqualTo("ab");
        assertThat(page.regions()).hasSize(2);
        assertThat(page.hints().published().orElseThrow().how()).isEqualTo(Published.How.DERIVED);
    }

    @Test
    void jsonObjectsWithoutTextAndWithBadRegionsAreNamed() throws IOException {
        write(
                "a.jsonl",
                "{\"title\":\"T\"}\n{\"text\":\" \"}\n[1]\n{\"text\":\"ab\",\"regions\":[{\"start\":0,\"end\":9}]}\n");
        assertThat(read(folder))
                .extracting(Object::toString)
                .satisfiesExactly(
                        m -> assertThat(m).contains(":line 1").contains("\"text\""),
                        m -> assertThat(m).contains(":line 2").contains("empty"),
                        m -> assertThat(m).contains(":line 3").contains("not a JSON object"),
                        m -> assertThat(m).contains(":line 4").contains("region"),
                        m -> assertThat(m).contains("no articles in this folder"));
    }

    @Test
    void aJsonDocumentOverSeveralLinesIsReadToo() throws IOException {
        write("a.json", "[\n  {\n    \"text\": \"Talks ended.\"\n  },\n  {\n    \"title\": \"T\"\n  }\n]\n");
        write("b.json", "{\n  \"id\": \"one\",\n  \"text\": \"Talks ended.\"\n}\n");
        write("c.json", "{\n  \"text\": \"Talks\n}\n");
        List<Item> items = read(folder);
        assertThat(pages(items)).extracting(Page::id).containsExactly("a-1", "one");
        assertThat(problems(items))
                .extracting(Problem::toString)
                .satisfiesExactly(
                        m -> assertThat(m).contains("a.json:object 2").contains("\"text\""),
                        m -> assertThat(m).contains("c.json:line 2").contains("not valid JSON"));
    }

    @Test
    void gzipIsUnpackedWhateverIsInIt() throws IOException {
        Files.write(folder.resolve("a.txt.gz"), gzip(ARTICLE.getBytes(UTF_8)));
        Files.write(folder.resolve("b.gz"), gzip("{\"text\":\"Talks ended.\"}\n".getBytes(UTF_8)));
        assertThat(pages(read(folder))).extracting(Page::id).containsExactly("a", "b-1");
    }

    @Test
    void aCutGzipFileIsNamedAndTheOthersGoOn() throws IOException {
        byte[] whole = gzip(ARTICLE.repeat(50).getBytes(UTF_8));
        Files.write(folder.resolve("a.gz"), Arrays.copyOf(whole, whole.length / 2));
        write("b.txt", ARTICLE);
        List<Item> items = read(folder);
        assertThat(problems(items))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("cannot be read"));
        assertThat(pages(items)).hasSize(1);
    }

    @Test
    void standardInputIsReadLikeAFile() {
        Sources.Options options =
                new Sources.Options(Optional.empty(), 1000, new ByteArrayInputStream(ARTICLE.getBytes(UTF_8)));
        List<Item> items = Sources.open(List.of("-"), options).toList();
        assertThat(pages(items).get(0).content()).isEqualTo(ARTICLE);
        assertThat(pages(items).get(0).id()).isEqualTo("stdin");
    }

    @Test
    void aSidecarTellsWhatTheUserKnowsAndGoesBeforeTheGeneralOption() throws IOException {
        write("a.txt", ARTICLE);
        write("a.txt.meta.json", "{\"published\":\"2031-04-02\",\"outlet\":\"Courier\"}");
        write("b.txt", ARTICLE);
        Published general = new Published(
                PartialDate.parse("2030-01").orElseThrow(), Optional.empty(), Published.How.GIVEN, "given");
        List<Page> pages = pages(
                Sources.open(List.of(folder.toString()), Sources.Options.usual().withPublished(general))
                        .toList());
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0).hints().published().orElseThrow()).hasToString("2031-04-02");
        assertThat(pages.get(0).hints().outlet()).contains("Courier");
        assertThat(pages.get(1).hints().published().orElseThrow()).hasToString("2030-01");
    }

    @Test
    void aBrokenSidecarIsNamedAndItsArticleIsRead() throws IOException {
        write("a.txt", ARTICLE);
        write("a.meta.json", "{\"published\":");
        write("b.txt", ARTICLE);
        write("b.meta.json", "{\"published\":\"some day\"}");
        List<Item> items = read(folder);
        assertThat(pages(items)).hasSize(2);
        assertThat(problems(items))
                .extracting(Problem::message)
                .satisfiesExactly(
                        m -> assertThat(m).contains("not valid JSON"),
                        m -> assertThat(m).contains("some day"));
        assertThat(problems(items)).extracting(Problem::severity).containsOnly(Problem.Severity.WARNING);
    }

    @Test
    void emptyBinaryAndMissingInputsAreNamedAndTheOthersGoOn() throws IOException {
        write("a-empty.txt", "");
        write("b-blank.txt", " \n\t\n");
        Files.write(folder.resolve("c.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 0, 1, 2, 3});
        Files.write(folder.resolve("d.bin"), new byte[2000]);
        write("e.txt", ARTICLE);
        Files.createDirectories(folder.resolve("f-nothing"));
        List<Item> items = read(folder, folder.resolve("missing.txt"), folder.resolve("f-nothing"));
        assertThat(pages(items)).hasSize(1);
        assertThat(problems(items))
                .extracting(problem -> problem.message().replaceFirst("(a PDF file that cannot be read): .*", "$1"))
                .containsExactly(
                        "empty file",
                        "empty file",
                        "a PDF file that cannot be read",
                        "a binary file, not text: not read",
                        "no such file or folder",
                        "no articles in this folder");
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path file = write("a.txt", ARTICLE);
        boolean taken = file.toFile().setReadable(false, false) && !Files.isReadable(file);
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        List<Item> items = read(folder);
        assertThat(problems(items)).extracting(Problem::source).contains(loop.toString());
        if (taken) {
            assertThat(problems(items)).extracting(Problem::message).contains("cannot be read: permission denied");
        }
    }

    @Test
    void brokenUtf8IsReadAndTheFirstByteIsNamed() throws IOException {
        byte[] good = "Zoë met René in Vestra, naïve as ever. ".getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 1);
        bytes[good.length] = (byte) 0xE9;
        Files.write(folder.resolve("a.txt"), bytes);
        List<Item> items = read(folder);
        assertThat(pages(items).get(0).content()).startsWith("Zoë met René").endsWith("\uFFFD");
        assertThat(problems(items).get(0).place()).isEqualTo("byte " + good.length);
        assertThat(problems(items).get(0).message()).contains("broken UTF-8: 1 byte");
    }

    @Test
    void windows1252IsReadAndSaid() throws IOException {
        Files.write(folder.resolve("a.txt"), "He said “no” – Zoë left.".getBytes(Charset.forName("windows-1252")));
        List<Item> items = read(folder);
        assertThat(pages(items).get(0).content()).isEqualTo("He said “no” – Zoë left.");
        assertThat(problems(items).get(0).toString()).contains("byte 8").contains("windows-1252 (4 bytes");
    }

    @Test
    void utf16IsReadWithAndWithoutAMark() throws IOException {
        Files.write(folder.resolve("a.txt"), ("\uFEFF" + ARTICLE).getBytes(UTF_16LE));
        Files.write(folder.resolve("b.txt"), ARTICLE.getBytes(UTF_16LE));
        assertThat(pages(read(folder))).extracting(Page::content).containsExactly(ARTICLE, ARTICLE);
    }

    @Test
    void aTextOf20MegabytesIsReadAndOneOverTheLimitIsNamed() throws IOException {
        String text = ARTICLE.repeat(20_000_000 / ARTICLE.length());
        Path file = write("big.txt", text);
        assertThat(pages(read(file)).get(0).content()).hasSameSizeAs(text);
        List<Item> items = Sources.open(
                        List.of(file.toString()),
                        new Sources.Options(Optional.empty(), 1_000_000, new ByteArrayInputStream(new byte[0])))
                .toList();
        assertThat(items)
                .singleElement()
                .satisfies(item -> assertThat(item.toString())
                        .contains("big.txt")
                        .contains("larger than the limit of 1000000 bytes"));
    }

    @Test
    void aHugeLineOfJsonIsNamedAndTheNextOneRead() {
        byte[] lines = ("{\"text\":\"" + "x".repeat(5000) + "\"}\n{\"text\":\"Talks.\"}").getBytes(UTF_8);
        List<Item> items = Sources.open(
                        List.of("-"), new Sources.Options(Optional.empty(), 1000, new ByteArrayInputStream(lines)))
                .toList();
        assertThat(problems(items).get(0).toString()).startsWith("-:line 1: larger than the limit");
        assertThat(pages(items).get(0).content()).isEqualTo("Talks.");
    }

    private List<Item> read(Path... paths) {
        return Sources.open(Arrays.stream(paths).map(Path::toString).toList(), Sources.Options.usual())
                .toList();
    }

    private static List<Page> pages(List<Item> items) {
        return items.stream()
                .filter(Item.Document.class::isInstance)
                .map(item -> ((Item.Document) item).page())
                .toList();
    }

    private static List<Problem> problems(List<Item> items) {
        return items.stream()
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
