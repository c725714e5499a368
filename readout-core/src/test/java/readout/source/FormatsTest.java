package readout.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.source.Packed.pages;
import static readout.source.Packed.problems;
import static readout.source.Packed.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.news.Region;
import readout.page.Page;
import readout.page.PageReader;

/** Every kind of source gives its pages, with what it tells of them. */
class FormatsTest {
    private static final String WORDS =
            "The two ministers met in Vestra on Monday and agreed to meet again in the spring, when the ice is gone. ";
    private static final String LONG = WORDS.repeat(5).strip();
    private static final String HTML = "<!doctype html><html><body><p>" + LONG + "</p></body></html>";
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-2\r\n\r\n";

    @Test
    void theFilesOfAZipAreReadWhateverTheirKind() throws IOException {
        byte[] inner = Packed.zip("deep/c.txt", LONG);
        List<Item> items = read(Packed.zip(
                "a.html",
                HTML,
                "b/",
                "",
                "b/x.jsonl",
                "{\"text\":\"" + LONG + "\"}\n",
                "inner.zip",
                inner,
                ".hidden",
                "x"));
        assertThat(pages(items)).extracting(Page::id).containsExactly("a", "x-1", "c");
        assertThat(pages(items)).extracting(Page::source).contains("-!/a.html", "-!/inner.zip!/deep/c.txt");
        assertThat(problems(items)).isEmpty();
    }

    @Test
    void theAnswersInAWebArchiveAreReadAndRevisitsAreKnown() throws IOException {
        String digest = "WARC-Payload-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ\r\n";
        String http = "Content-Type: application/http; msgtype=response\r\n";
        byte[] warc = Packed.join(
                Packed.record("warcinfo", "urn:x", "Content-Type: application/warc-fields\r\n", "software: test\r\n"),
                Packed.record("response", "https://harbour.example/a", digest + http, ANSWER + HTML + "\u00B1"),
                Packed.record(
                        "response",
                        "https://harbour.example/p",
                        http,
                        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"),
                Packed.record("response", "https://harbour.example/404", http, "HTTP/1.1 404 Not Found\r\n\r\n" + HTML),
                Packed.record("revisit", "https://harbour.example/a", digest, ""),
                Packed.record("revisit", "https://harbour.example/other", digest.replace("3I4", "7I4"), ""),
                Packed.record("conversion", "https://harbour.example/t", "Content-Type: text/plain\r\n", LONG));
        for (byte[] file : List.of(
                warc,
                Packed.gzip(warc),
                Packed.zip(
                        "archive/data.warc.gz",
                        Packed.gzip(warc),
                        "indexes/index.cdx",
                        "x",
                        "datapackage.json",
                        "{\"text\":\"no\"}"))) {
            List<Item> items = read(file);
            assertThat(pages(items))
                    .extracting(Page::source)
                    .containsExactly("https://harbour.example/a", "https://harbour.example/t");
            assertThat(pages(items).get(0).hints().url()).contains("https://harbour.example/a");
            assertThat(pages(items).get(0).content())
                    .as("charset of the answer")
                    .endsWith("\u0105");
            assertThat(problems(items))
                    .singleElement()
                    .satisfies(p -> assertThat(p)
                            .contains("record 6")
                            .contains("https://harbour.example/other")
                            .contains("revisit"));
        }
    }

    @Test
    void aBrokenWebArchiveGivesWhatCameBefore() throws IOException {
        byte[] good = Packed.record(
                "response",
                "https://harbour.example/a",
                "Content-Type: application/http; msgtype=response\r\n",
                ANSWER + HTML);
        List<Item> items = read(Packed.join(good, "WARC/1.0\r\nthis is no record".getBytes(UTF_8)));
        assertThat(pages(items)).hasSize(1);
        assertThat(problems(items)).singleElement().satisfies(p -> assertThat(p).contains("record 2"));
    }

    @Test
    void theEntriesOfAFeedAreRead() {
        List<Item> items = read("<?xml version='1.0'?><rss version='2.0'><channel><title>The Harbour"
                + " Courier</title><item><title>Talks end</title><link>https://harbour.example/1</link><pubDate>Tue, 04"
                + " Mar 2031 09:15:00 GMT</pubDate><dc:creator>Ana Kolt</dc:creator><content:encoded><![CDATA[<p>"
                + LONG
                + "</p>]]></content:encoded></item><item><title>Short</title><link>https://harbour.example/2</link><description>Only"
                + " a line.</description></item>"
                + "<item><link>https://harbour.example/3</link></item><item/></channel></rss>");
        Page page = pages(items).get(0);
        assertThat(page.source()).isEqualTo("https://harbour.example/1");
        assertThat(page.hints().outlet()).contains("The Harbour Courier");
        assertThat(page.hints().byline()).contains("Ana Kolt");
        assertThat(page.hints().published().orElseThrow()).hasToString("2031-03-04T09:15");
        assertThat(page.hints().truncated()).isFalse();
        assertThat(pages(items).get(1).hints().truncated())
                .as("announces its page")
                .isTrue();
        assertThat(problems(items))
                .satisfiesExactly(
                        p -> assertThat(p).contains("entry 4"),
                        p -> assertThat(p).contains("lists 1 addresses"));
    }

    @Test
    void anEmptyTitleOfAnEntryIsNone() {
        List<Item> items = read("<feed xmlns='http://www.w3.org/2005/Atom'><title>Courier</title><entry><title/>"
                + "<content type='html'>&lt;p&gt;" + LONG + "&lt;/p&gt;</content></entry></feed>");
        assertThat(pages(items).get(0).hints().title()).isEmpty();
        assertThat(new PageReader().read(pages(items).get(0)).text()).contains(LONG.strip());
    }

    @Test
    void anAtomFeedIsRead() {
        List<Item> items =
                read("<feed xmlns='http://www.w3.org/2005/Atom'><title>Courier</title><entry><title>Talks end</title>"
                        + "<link rel='self' href='https://harbour.example/x'/><link href='https://harbour.example/1'/>"
                        + "<published>2031-03-04T09:15:00Z</published><author><name>Ana Kolt</name></author>"
                        + "<content type='xhtml'><div><p>" + LONG + "</p></div></content></entry></feed>");
        assertThat(pages(items)).hasSize(1);
        assertThat(pages(items).get(0).source()).isEqualTo("https://harbour.example/1");
        assertThat(pages(items).get(0).hints().byline()).contains("Ana Kolt");
        assertThat(pages(items).get(0).content()).contains("agreed to meet");
    }

    @Test
    void aSitemapIsAListOfAddresses() {
        List<Item> items = read(
                "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                        + "<url><loc>https://harbour.example/1</loc></url><url><loc>https://harbour.example/2</loc></url></urlset>");
        assertThat(problems(items)).containsExactly("-: lists 2 addresses without their pages: not fetched");
    }

    @Test
    void theJsonOfOtherProgramsIsRead() {
        String newsPlease =
                "{\"authors\":[\"Ana Kolt\",\"Per Dahl\"],\"date_publish\":\"2031-03-04 09:15:00\",\"language\":\"en\","
                        + "\"maintext\":\"" + LONG
                        + "\",\"source_domain\":\"harbour.example\",\"title\":\"Talks"
                        + " end\",\"url\":\"https://harbour.example/1\"}";
        String fundus =
                "{\"title\":\"Talks end\",\"authors\":[\"Ana Kolt\"],\"publishing_date\":\"2031-03-04 09:15:00+00:00\","
                        + "\"body\":{\"summary\":[],\"sections\":[{\"headline\":[],\"paragraphs\":[\"" + WORDS + "\",\""
                        + WORDS + "\"]}]}}";
        String ninjs =
                "{\"uri\":\"urn:1\",\"type\":\"text\",\"versioncreated\":\"2031-03-04T09:15:00Z\",\"headline\":\"Talks"
                        + " end\",\"byline\":\"Ana Kolt\",\"language\":\"en-GB\",\"body_xhtml\":\"<p>" + LONG
                        + "</p>\"}";
        List<Page> pages = pages(read(newsPlease + "\n" + fundus + "\n" + ninjs + "\n"));
        assertThat(pages).hasSize(3).allSatisfy(page -> {
            assertThat(page.content()).contains("agreed to meet");
            assertThat(page.hints().title()).contains("Talks end");
            assertThat(page.hints().byline().orElseThrow()).startsWith("Ana Kolt");
            assertThat(page.hints().published().orElseThrow().toString()).startsWith("2031-03-04");
        });
        assertThat(pages.get(0).hints().outlet()).contains("harbour.example");
        assertThat(pages.get(1).content()).contains("gone.\n\nThe two");
        assertThat(pages.get(2).form()).isEqualTo(Page.Form.HTML);
        assertThat(pages.get(2).hints().language()).contains("en");
    }

    @Test
    void theHeadlineInAnotherFieldIsTheTitleOfTheText() {
        String fields = "\"headline\":\"Ministers meet in Vestra, after a year of silence.\",\"body_text\":";
        String kicker = "FISHERIES\\n\\nMinisters meet in Vestra: after a year of silence\\n\\n";
        List<Page> pages = pages(read("{" + fields + "\"" + LONG + "\"}\n{" + fields + "\"" + kicker + LONG + "\"}\n{"
                + fields.replace("body_text", "body_xhtml") + "\"<p>" + LONG + "</p>\"}\n"));
        assertThat(pages).hasSize(3);
        assertThat(titles(pages.get(0))).containsExactly("Ministers meet in Vestra, after a year of silence.");
        assertThat(pages.get(0).content()).endsWith("silence.\n\n" + LONG);
        assertThat(titles(pages.get(1))).containsExactly("Ministers meet in Vestra: after a year of silence");
        assertThat(pages.get(1).content()).startsWith("FISHERIES");
        assertThat(titles(pages.get(2))).containsExactly("Ministers meet in Vestra, after a year of silence.");
    }

    @Test
    void theTextOfAnArticleOfAnEarlierRunStaysAsItIs() {
        String article = "{\"title\":\"Ministers meet\",\"text\":\"" + LONG + "\",\"regions\":[{\"start\":0,\"end\":"
                + LONG.length() + ",\"kind\":\"body\"}]}";
        assertThat(pages(read(article)).get(0).content()).isEqualTo(LONG);
    }

    private static List<String> titles(Page page) {
        Article article = new PageReader().read(page);
        return article.regions().stream()
                .filter(region -> region.kind() == Region.Kind.TITLE)
                .map(region -> article.quote(region.span()))
                .toList();
    }

    @Test
    void listsOfAddressesAndJsonFeedsAreRead() {
        List<Item> gdelt = read("{\"articles\": [{\"url\": \"https://harbour.example/1\", \"title\": \"Talks\","
                + " \"seendate\": \"20310304T091500Z\", \"language\": \"English\"}]}");
        assertThat(problems(gdelt)).singleElement().satisfies(p -> assertThat(p).contains("lists 1 addresses"));
        List<Page> feed =
                pages(read("{\n\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Courier\",\"items\":["
                        + "{\"id\":\"1\",\"url\":\"https://harbour.example/1\",\"content_html\":\"<p>" + LONG
                        + "</p>\",\"date_published\":\"2031-03-04T09:15:00Z\",\"authors\":[{\"name\":\"Ana"
                        + " Kolt\"}]}]}"));
        assertThat(feed).hasSize(1);
        assertThat(feed.get(0).hints().byline()).contains("Ana Kolt");
    }

    @Test
    void thePrintedWordsOfAPdfAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                out.newLineAtOffset(60, 700);
                out.showText("The two ministers met in Vestra on Monday.");
                out.endText();
            }
            document.getDocumentInformation().setTitle("Talks end");
            document.save(bytes);
        }
        List<Item> items = read(bytes.toByteArray());
        assertThat(pages(items).get(0).content()).contains("The two ministers met in Vestra on Monday.");
        assertThat(pages(items).get(0).hints().title()).contains("Talks end");
    }

    @Test
    void thePrintedLinesOfAPdfAreParagraphs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                print(out, 60, 16, 700, "Ministers meet in Vestra");
                print(out, 60, 11, 670, "The two ministers met in Vestra on Monday and agreed to");
                print(out, 60, 11, 656, "meet again in the spring, when the ice is gone and the har-");
                print(out, 60, 11, 642, "bour is open.");
                print(out, 74, 11, 628, "The talks were about herring, the light dues and the rights");
                print(out, 60, 11, 614, "of the small harbours on both sides of the strait of Vestra.");
                print(out, 74, 11, 600, "A third round is planned in the autumn, said the ministry of");
                print(out, 60, 11, 586, "Arvonia in a note to the press.");
                print(out, 60, 11, 560, "Nothing was said about rail links between the two countries.");
            }
            document.save(bytes);
        }
        assertThat(pages(read(bytes.toByteArray())).get(0).content().split("\n\n"))
                .containsExactly(
                        "Ministers meet in Vestra",
                        "The two ministers met in Vestra on Monday and agreed to meet again in the spring, when the ice"
                                + " is gone and the harbour is open.",
                        "The talks were about herring, the light dues and the rights of the small harbours on both sides"
                                + " of the strait of Vestra.",
                        "A third round is planned in the autumn, said the ministry of Arvonia in a note to the press.",
                        "Nothing was said about rail links between the two countries.");
    }

    private static void print(PDPageContentStream out, int x, int size, int y, String words) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }

    @Test
    void thePageTellsItsCharactersWhenNobodyElseDoes() {
        String page =
                "<!doctype html><html><head><meta charset=\"%s\"></head><body><p>\u0141\u00F3d\u017A</p></body></html>";
        byte[] latin2 = page.replace("%s", "iso-8859-2").getBytes(Charset.forName("ISO-8859-2"));
        assertThat(pages(read(latin2)).get(0).content()).contains("\u0141\u00F3d\u017A");
        byte[] mistaken = page.replace("%s", "iso-8859-1").getBytes(UTF_8);
        assertThat(pages(read(mistaken)).get(0).content())
                .as("UTF-8 that calls itself Latin-1")
                .contains("\u0141\u00F3d\u017A");
        byte[] unknown = page.replace("%s", "x-no-such-set").getBytes(UTF_8);
        assertThat(pages(read(unknown)).get(0).content()).contains("\u0141\u00F3d\u017A");
    }
}
