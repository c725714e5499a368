package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.news.Article;
import readout.news.Region.Kind;

/** Pages whose account does not stand in plain paragraphs of one element. */
class PageShapesTest {
    private static final String FIRST =
            "The foreign ministers of Orlavia and Tesmark met in Vestra on Monday and agreed to resume talks on fish.";
    private static final String SECOND =
            "“We have turned a page,” said Mara Lind, the foreign minister of Orlavia, after the meeting in the old"
                    + " port.";
    private static final String LONG = IntStream.range(0, 8)
            .mapToObj(i -> "In round " + i + " the two delegations spoke for " + (i + 2)
                    + " hours about the quotas for herring, the light dues and the rights of the small harbours.")
            .collect(Collectors.joining("\\n"));

    @Test
    void anAccountThatIsOnlyInJsonLdIsRead() {
        Article article = read("<html><head><title>Talks in Vestra</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Talks in Vestra\",\"articleBody\":\"" + LONG
                + "\"}</script></head><body><h1>Talks in Vestra</h1><div id='app'>Loading</div></body></html>");
        assertThat(texts(article, Kind.BODY)).hasSize(1);
        assertThat(texts(article, Kind.BODY).get(0))
                .startsWith("In round 0")
                .contains("\n\nIn round 7")
                .endsWith("small harbours.");
    }

    @Test
    void anAccountInTheDataOfAScriptIsRead() {
        Article article =
                read("<html><body><h1>Talks in Vestra</h1><script type='application/json'>{\"props\":{\"story\":"
                        + "{\"body\":\"" + LONG + "\",\"teaser\":\"short\"}}}</script></body></html>");
        assertThat(article.text()).contains("In round 7").doesNotContain("short");
    }

    @Test
    void entriesOfALiveReportKeepTheirTimes() {
        Article article = read("<html><body><h1>Live: talks in Vestra</h1><script type='application/ld+json'>"
                + "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Live: talks in Vestra\",\"liveBlogUpdate\":["
                + "{\"datePublished\":\"2031-03-04T10:00:00Z\",\"headline\":\"Doors open\",\"articleBody\":\"" + LONG
                + "\"},{\"datePublished\":\"2031-03-04T11:30:00Z\",\"articleBody\":\"" + FIRST
                + "\"}]}</script></body></html>");
        assertThat(texts(article, Kind.SUBHEAD))
                .containsExactly("2031-03-04T10:00:00Z Doors open", "2031-03-04T11:30:00Z");
        assertThat(article.text()).endsWith("2031-03-04T11:30:00Z\n\n" + FIRST);
    }

    @Test
    void entriesOfALiveReportThatAreShownKeepTheirTimes() {
        String entry = "<div class='liveblog-entry'><a href='#1'><time>10:00</time></a>";
        Article article = read("<html><body><main><h1>Live: talks in Vestra</h1><p>" + FIRST + "</p>"
                + entry + "<h2>Doors open</h2><p>" + SECOND + "</p><ul class='share'><li><a href='#'>Share this"
                + " entry</a></li></ul></div>"
                + entry.replace("10:00<", "9:30<") + "<p>The gulls are early.</p></div>"
                + entry.replace("10:00<", "9:15<")
                + "<h2>Gulls</h2><p>They sit on the roof.</p></div></main></body></html>");
        assertThat(texts(article, Kind.SUBHEAD)).containsExactly("10:00 Doors open", "9:30", "9:15 Gulls");
        assertThat(texts(article, Kind.BODY))
                .containsExactly(FIRST, SECOND, "The gulls are early.", "They sit on the roof.");
    }

    @Test
    void entriesOfALiveReportWhoseTimesAreNotWordsHaveNoHeads() {
        String entry =
                "<div class='liveblog-entry'><time datetime='2031-03-04T10:00'></time><p>" + SECOND + "</p></div>";
        Article article = read("<html><body><main><h1>Live: talks in Vestra</h1><p>" + FIRST + "</p>" + entry.repeat(3)
                + "</main></body></html>");
        assertThat(texts(article, Kind.SUBHEAD)).isEmpty();
        assertThat(texts(article, Kind.BODY)).containsExactly(String.join("\n\n", FIRST, SECOND, SECOND, SECOND));
    }

    @Test
    void anAmpPageIsRead() {
        Article article = read("<!doctype html><html amp lang='en'><head><link rel='canonical'"
                + " href='https://harbour.example/a'><style amp-custom>p{}</style></head><body><amp-sidebar"
                + " id='s'><ul><li><a href='/'>World</a></li></ul></amp-sidebar><article><h1>Ministers meet in"
                + " Vestra</h1><amp-img src='a.jpg'></amp-img><p>"
                + FIRST
                + "</p><amp-ad></amp-ad><p>" + SECOND + "</p></article></body></html>");
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST + "\n\n" + SECOND);
        assertThat(article.text()).doesNotContain("World");
    }

    @Test
    void oneOfSeveralArticlesOnAPageIsTheOneWithTheHeadline() {
        String others = IntStream.range(0, 12)
                .mapToObj(i -> "<article class='story'><h2>Other news " + i
                        + "</h2><div class='content'><p>The council of Ostel"
                        + " voted on the budget of the year " + (2000 + i)
                        + " after a debate that went on until midnight in the hall.</p></div></article>")
                .collect(Collectors.joining());
        String own = LONG.lines()
                .map(line -> "<p>" + line.replace("\\n", "</p><p>") + "</p>")
                .collect(Collectors.joining());
        Article article = read("<html><head><title>Ministers meet in Vestra</title></head><body><section><section>"
                + "<article class='story'><h1>Ministers meet in Vestra</h1><div class='content'>" + own
                + "</div></article></section>" + others + "</section></body></html>");
        assertThat(article.text()).contains("In round 7").doesNotContain("council of Ostel");
    }

    @Test
    void pullQuotesArePartOfTheAccountInAKindOfTheirOwn() {
        Article article = read("<article><h1>Ministers meet in Vestra</h1><p>" + FIRST
                + "</p><div class='pull-quote pullquote'>We have turned a page</div><p>" + SECOND + "</p></article>");
        assertThat(texts(article, Kind.PULL_QUOTE)).containsExactly("We have turned a page");
        assertThat(texts(article, Kind.BODY)).containsExactly(FIRST, SECOND);
    }

    @Test
    void oneOfSeveralPagesOfAnArticleIsMarkedAsCut() {
        String head = "<html><head><link rel='canonical' href='https://harbour.example/talks'>"
                + "<link rel='next' href='https://harbour.example/talks%s'></head><body><article><h1>Talks</h1><p>"
                + FIRST
                + "</p><p>" + SECOND + "</p></article></body></html>";
        assertThat(read(head.replace("%s", "/2")).truncated()).isTrue();
        assertThat(read(head.replace("talks%s", "other")).truncated()).isFalse();
        assertThat(read("<article><h1>Talks</h1><p>" + FIRST + "</p><p>" + SECOND + " The rest of… [+1204 chars]</p>")
                        .truncated())
                .isTrue();
    }

    @Test
    void aPostThatTheAccountShowsIsKept() {
        Article article = read("<article><h1>Ministers meet in Vestra</h1><p>" + FIRST + "</p><div"
                + " class='social-media-embed'><blockquote"
                + " class='tweet'><p>A good day"
                + " for both our countries and"
                + " for all who live from the"
                + " sea.</p></blockquote></div><p>" + SECOND + "</p><p>"
                + FIRST.replace("Monday", "Friday")
                + "</p></article>");
        assertThat(article.text()).contains("all who live from the sea");
    }

    private static Article read(String html) {
        Hints hints = Hints.of(Optional.of("https://harbour.example/talks"));
        return new PageReader().read(new Page("id", "test.html", "00", Page.Form.HTML, html, hints));
    }

    private static List<String> texts(Article article, Kind kind) {
        return article.regions().stream()
                .filter(region -> region.kind() == kind)
                .map(region -> article.quote(region.span()))
                .toList();
    }
}
