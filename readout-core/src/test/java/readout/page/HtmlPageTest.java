package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.news.Published;
import readout.news.Region.Kind;

class HtmlPageTest {
    private static final String FIRST =
            "The foreign ministers of Orlavia and Tesmark met in Vestra on Monday and agreed to resume talks on fish.";
    private static final String SECOND =
            "“We have turned a page,” said Mara Lind, the foreign minister of Orlavia, after the meeting in the old port.";
    private static final String PAGE = String.format(Locale.ROOT, """
            <!doctype html><html lang="en"><head><title>Ministers meet in Vestra | The Harbour Courier</title>
            <meta property="og:site_name" content="The Harbour Courier">
            <meta property="article:published_time" content="2031-03-04T09:15:00+01:00">
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
             "headline":"Ministers meet in Vestra","author":[{"name":"Ana Kolt"},{"name":"Per Dahl"}],
             "datePublished":"2031-03-04T09:15:00+01:00","dateModified":"2031-03-05"}]}</script></head>
            <body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
            <div class="breadcrumb"><a href="/">Home</a> &gt; World</div>
            <article><h1>Ministers meet in Vestra</h1>
            <p class="byline">By Ana Kolt and Per Dahl</p>
            <figure><img src="a.jpg"><figcaption>The two ministers at the port. Photo: Jon Vik</figcaption></figure>
            <div class="story-body"><p>VESTRA (MNA) — %s</p>
            <div class="related-links"><a href="/x">Fish prices rise for a third month in Orlavia and Tesmark</a></div>
            <h2>A long quarrel</h2><p>%s</p>
            <p><a href="/n">Read more: what the quarrel is about and why it matters</a></p></div>
            <div id="comments"><p>I think that this is a very good thing for all of us who live by the sea, and so on.</p></div>
            </article><footer>© 2031 Harbour Media Ltd. All rights reserved.</footer></body></html>
            """, FIRST, SECOND);

    @Test
    void wordsAreKeptOfAPageWhoseMarkupCannotBeParsed() {
        String words = "The two ministers met in Vestra on Monday and agreed to meet again in the spring.";
        Article article = read("<html><body><script>var x = 1;</script>" + "<noscript><template>".repeat(300) + "<p>"
                + words + "</p><p>" + words.replace("two", "three") + "</p></body></html>");
        assertThat(article.text()).contains(words).doesNotContain("var x");
    }

    @Test
    void theArticleIsTakenFromThePageAndNothingBesideIt() {
        Article article = read(PAGE);
        assertThat(texts(article, Kind.TITLE)).containsExactly("Ministers meet in Vestra");
        assertThat(texts(article, Kind.BYLINE)).containsExactly("By Ana Kolt and Per Dahl");
        assertThat(texts(article, Kind.DATELINE)).containsExactly("VESTRA (MNA) —");
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST, SECOND);
        assertThat(texts(article, Kind.SUBHEAD)).containsExactly("A long quarrel");
        assertThat(texts(article, Kind.CAPTION)).containsExactly("The two ministers at the port. Photo: Jon Vik");
        assertThat(article.text()).doesNotContain("Home", "Fish prices", "Read more", "by the sea", "rights");
    }

    @Test
    void whatThePageSaysOfItselfIsKept() {
        Article article = read(PAGE);
        assertThat(article.title()).contains("Ministers meet in Vestra");
        assertThat(article.outlet().orElseThrow().name()).isEqualTo("The Harbour Courier");
        assertThat(article.byline()).contains("Ana Kolt, Per Dahl");
        assertThat(article.published().orElseThrow()).hasToString("2031-03-04T09:15");
        assertThat(article.published().orElseThrow().how()).isEqualTo(Published.How.METADATA);
        assertThat(article.published().orElseThrow().reason())
                .contains("JSON-LD")
                .contains("modified 2031-03-05");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void withoutMetadataTheVisibleLinesCount() {
        Article article = read("<h1>Ministers meet in Vestra</h1><p>By Ana Kolt</p><p>Monday, 4 March 2031 | 7pm</p><p>"
                + FIRST + "</p><p>" + SECOND + "</p><div>© 2031 The Harbour Courier</div>");
        assertThat(article.byline()).contains("Ana Kolt");
        assertThat(article.published().orElseThrow()).hasToString("2031-03-04T19:00");
        assertThat(article.published().orElseThrow().how()).isEqualTo(Published.How.STATED);
        assertThat(article.outlet().orElseThrow().name()).isEqualTo("The Harbour Courier");
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST + "\n\n" + SECOND);
    }

    @Test
    void microdataCountsWhereThereIsNothingElse() {
        Article article = read("<div itemscope itemtype='https://schema.org/NewsArticle'>"
                + "<h1 itemprop='headline'>Ministers meet in Vestra</h1>"
                + "<span itemprop='author' itemscope><a itemprop='name' href='/a'>Ana Kolt</a></span>"
                + "<span itemprop='publisher' itemscope><meta itemprop='name' content='The Harbour Courier'></span>"
                + "<span itemprop='datePublished' content='2031-03-04'>yesterday</span><div itemprop='articleBody'><p>"
                + FIRST + "</p><p>" + SECOND + "</p></div></div>");
        assertThat(article.title()).contains("Ministers meet in Vestra");
        assertThat(article.byline()).contains("Ana Kolt");
        assertThat(article.outlet().orElseThrow().name()).isEqualTo("The Harbour Courier");
        assertThat(article.published().orElseThrow()).hasToString("2031-03-04");
        assertThat(article.published().orElseThrow().reason()).contains("microdata");
    }

    @Test
    void aBylineIsARegionWhereItStands() {
        String author = "<meta name='author' content='Ana Kolt'>";
        String body = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
        Article head = read(author + "<h1>Ministers meet in Vestra</h1><p class='deck'>Talks on fish are to begin again"
                + " after a year</p><div>Posted by Ana Kolt on Monday, 4 March 2031</div>" + body);
        assertThat(head.regions())
                .extracting(region -> region.kind())
                .containsExactly(Kind.TITLE, Kind.DECK, Kind.BYLINE, Kind.BODY);
        assertThat(texts(head, Kind.BYLINE)).containsExactly("Posted by Ana Kolt on Monday, 4 March 2031");
        Article end = read(author + "<h1>Ministers meet in Vestra</h1>" + body + "<p>By Ana Kolt</p><p>Home</p>");
        assertThat(end.regions())
                .extracting(region -> region.kind())
                .containsExactly(Kind.TITLE, Kind.BODY, Kind.BYLINE);
    }

    @Test
    void namesOfAuthorsElsewhereOnThePageAreNoByline() {
        Article article = read("<meta name='author' content='Ana Kolt'><p>Ana Kolt</p><h1>Ministers meet in Vestra</h1>"
                + "<p>By Ana Kolt</p><figure><figcaption>Picture: Ana Kolt</figcaption></figure><p>" + FIRST + "</p><p>"
                + SECOND + "</p><ul><li><a href='/a'>More by Ana Kolt</a></li><li>By Per Dahl</li></ul>");
        assertThat(texts(article, Kind.BYLINE)).containsExactly("By Ana Kolt");
        assertThat(texts(article, Kind.CAPTION)).containsExactly("Picture: Ana Kolt");
    }

    @Test
    void brokenJsonLdIsPassedOver() {
        Article article =
                read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script><h1>Talks</h1><p>" + FIRST
                        + "</p><p>" + SECOND + "</p>");
        assertThat(article.published()).isEmpty();
        assertThat(texts(article, Kind.BODY)).hasSize(1);
    }

    @Test
    void lineBreaksInPairsPartParagraphs() {
        Article article = read("<h1>Talks</h1><div>" + FIRST + "<br><br>" + SECOND + "</div>");
        assertThat(article.text()).contains(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aPageWithoutRunningTextHasNoBody() {
        Article article = read("<html><body><nav><a href='/'>Home</a></nav><h1>Nothing here</h1></body></html>");
        assertThat(texts(article, Kind.BODY)).isEmpty();
    }

    @Test
    void deepAndUnclosedElementsAreContained() {
        String deep = "<div><b><span>".repeat(60_000) + FIRST + "<p>" + SECOND;
        assertThat(read(deep).text()).contains("met in Vestra");
        String tables = "<table><tr><td>".repeat(20_000) + FIRST;
        assertThat(read(tables).language()).isNotBlank();
    }

    @Test
    void manyAndLongElementsAreReadInLinearTime() {
        String many = "<article>" + ("<p>" + FIRST + "</p>").repeat(20_000) + "</article>";
        assertThat(read(many).text()).startsWith(FIRST);
        String longest = "<article><p>" + (FIRST + " ").repeat(50_000) + "</p></article>";
        assertThat(read(longest).text().length()).isGreaterThan(5_000_000);
        String marks = "<p>" + "&quot;".repeat(100_000) + "<".repeat(100_000) + "</p>";
        assertThat(read(marks).title()).isEmpty();
    }

    private static Article read(String html) {
        return new PageReader().read(new Page("id", "test.html", "00", Page.Form.HTML, html, Hints.NONE));
    }

    private static List<String> texts(Article article, Kind kind) {
        return article.regions().stream()
                .filter(region -> region.kind() == kind)
                .map(region -> article.quote(region.span()))
                .toList();
    }
}
