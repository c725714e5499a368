package readout.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.source.Packed.pages;
import static readout.source.Packed.problems;
import static readout.source.Packed.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.news.Article;
import readout.page.PageReader;

/** What was made to do harm does none, and is named. */
class HostileInputTest {
    private static final String WORDS =
            "The two ministers met in Vestra on Monday and agreed to meet again in the spring, when the ice is gone. ";

    @Test
    void filesNamedByEntitiesAreNotOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the hidden words");
        List<Item> items = read("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri()
                + "'>]><rss><channel><item><title>T</title><description>" + WORDS.repeat(4)
                + "&x;</description></item></channel></rss>");
        assertThat(pages(items)).hasSize(1);
        assertThat(pages(items).get(0).content()).doesNotContain("hidden");
    }

    @Test
    void entitiesMadeOfEntitiesDoNotGrow() {
        StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        List<Item> items = read(laughs + "]><rss><channel><item><description>" + WORDS.repeat(4)
                + "&l11;</description></item></channel></rss>");
        assertThat(pages(items).get(0).content().length()).isLessThan(2_000);
    }

    @Test
    void aFeedWhoseMarkupCannotBeParsedKeepsItsWords() throws IOException {
        List<Item> items = read("<rss><channel><item><title>T</title><description>"
                + "&lt;noscript&gt;&lt;template&gt;".repeat(300) + WORDS.repeat(4)
                + "</description></item></channel></rss>");
        assertThat(pages(items)).hasSize(1);
        assertThat(pages(items).get(0).content()).contains("ministers");
    }

    @Test
    void bombsAreNotUnpacked() throws IOException {
        byte[] line = ("{\"a\":\"" + "x".repeat(80 << 20)).getBytes(UTF_8);
        assertThat(problems(read(Packed.gzip(Packed.gzip(line)), 1 << 20)))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("line 1").contains("unpacks to more than 400 times its size"));
        byte[] zip = Packed.zip("a.txt", "x".repeat(80 << 20), "b.txt", WORDS);
        assertThat(problems(read(zip, 1 << 20)))
                .first()
                .satisfies(p -> assertThat(p).contains("a.txt"));
    }

    @Test
    void archivesInArchivesEnd() throws IOException {
        byte[] bytes = WORDS.getBytes(UTF_8);
        for (int i = 0; i < 12; i++) {
            bytes = i % 2 == 0 ? Packed.gzip(bytes) : Packed.zip("x.zip", bytes);
        }
        assertThat(problems(read(bytes)))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("nested more than"));
    }

    @Test
    void namesThatLeadOutOfAnArchiveAreRefused() throws IOException {
        List<Item> items =
                read(Packed.zip("../../etc/a.txt", WORDS, "/b.txt", WORDS, "C:\\c.txt", WORDS, "d.txt", WORDS));
        assertThat(pages(items)).hasSize(1);
        assertThat(problems(items)).hasSize(3).allSatisfy(p -> assertThat(p).contains("leads out of the archive"));
    }

    @Test
    void deepAndWideMarkupIsRead() {
        String deep = "<div>".repeat(10_000) + "<p>" + WORDS + "</p>";
        assertThat(article("<!doctype html><html><body>" + deep).text()).contains("ministers met");
        String wide = "<!doctype html><p title=\"" + "x".repeat(50 << 20) + "\">" + WORDS + "</p>";
        assertThat(pages(read(wide))).hasSize(1);
        article("<!doctype html><p title=\"" + "x".repeat(12 << 20) + "\">" + WORDS + "</p>");
        List<Item> feed = read("<rss><channel>" + "<a>".repeat(10_000) + "<item><description>" + WORDS.repeat(4)
                + "</description></item>");
        assertThat(feed).isNotEmpty();
        assertThat(problems(read("[".repeat(50_000) + "\n"))).isNotNull();
        assertThat(problems(read("{\"text\":" + "[".repeat(50_000) + "\n")))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("JSON"));
    }

    @Test
    void bytesThatAreNoTextAreReadOrNamed() {
        byte[] nul = ("<!doctype html><p>" + WORDS + "\0\0</p>").getBytes(UTF_8);
        assertThat(read(nul)).hasSize(1);
        byte[] malformed = Packed.join(
                ("<!doctype html><meta charset='utf-7'><p>" + WORDS).getBytes(UTF_8),
                new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xC0});
        assertThat(pages(read(malformed))).hasSize(1);
        assertThat(problems(read("%PDF-1.4\n%%EOF")))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("PDF"));
        assertThat(problems(read("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n")))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("record 1"));
    }

    @Test
    void aThousandBrokenFilesDoNotHideAThousandGoodOnes(@TempDir Path folder) throws IOException {
        for (int i = 0; i < 1000; i++) {
            Files.writeString(folder.resolve("good-" + i + ".txt"), WORDS);
            Files.write(folder.resolve("bad-" + i + ".gz"), new byte[] {0x1F, (byte) 0x8B, (byte) i, 2, 3});
        }
        List<Item> items = Sources.open(List.of(folder.toString()), Sources.Options.usual())
                .toList();
        assertThat(pages(items)).hasSize(1000);
        assertThat(problems(items))
                .hasSize(1000)
                .allSatisfy(p -> assertThat(p).contains("bad-").contains("cannot be read"));
    }

    @Test
    void ofVeryManyProblemsInAFileTheRestAreCounted() {
        List<String> problems = problems(read("{\"a\":0}\n".repeat(5_000)));
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000)).contains("4000 more problems in this file");
    }

    private static Article article(String html) {
        return new PageReader().read(pages(read(html)).get(0));
    }
}
