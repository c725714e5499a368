package readout.eval.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a few articles, cut to their first paragraphs, as a small file of each kind that can be read, and beside them
 * written files of what generated ones do not have: what damaged inputs are made from.
 */
public final class GeneratedKinds {

    private static final int BALLAST = 2;
    private static final int PARAGRAPHS = 2;
    private static final List<String> WRITTEN = List.of(
            "live.html",
            "linked.html",
            "script.html",
            "shapes.html",
            "ninjs.json",
            "others.jsonl",
            "feed.rdf",
            "mixed.warc");

    private final List<GeneratedArticle> articles;
    private final Path folder;

    private GeneratedKinds(List<GeneratedArticle> articles, Path folder) {
        this.articles = articles;
        this.folder = folder;
    }

    /** Writes the files to a folder, which is made when it does not exist. */
    public static void write(List<GeneratedArticle> articles, Path folder) throws IOException {
        Files.createDirectories(folder);
        GeneratedKinds kinds =
                new GeneratedKinds(articles.stream().map(GeneratedKinds::brief).toList(), folder);
        kinds.pages();
        kinds.feeds();
        kinds.json();
        kinds.archives();
        kinds.written();
    }

    private static GeneratedArticle brief(GeneratedArticle a) {
        String text = Stream.of(a.text().split("\n\n")).limit(PARAGRAPHS).collect(Collectors.joining("\n\n"));
        return new GeneratedArticle(a.id(), a.story(), a.moment(), a.published(), a.outlet(), a.title(), text);
    }

    private void written() throws IOException {
        for (String name : WRITTEN) {
            try (InputStream in = GeneratedKinds.class.getResourceAsStream("/readout/eval/kinds/" + name)) {
                Files.write(
                        folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
            }
        }
    }

    private void pages() throws IOException {
        for (GeneratedArticle article : articles) {
            file(article.id() + ".html", GeneratedPage.html(article, BALLAST));
            file(article.id() + ".txt", article.title() + "\n\n" + article.published() + "\n\n" + article.text());
        }
    }

    private void feeds() throws IOException {
        file(
                "feed.rss",
                "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Outlet</title>"
                        + each(a -> "<item><title>" + a.title() + "</title><link>" + GeneratedPage.url(a)
                                + "</link><pubDate>Wed, 01 Jan 2031 09:00:00 GMT</pubDate><description><![CDATA[<p>"
                                + a.text() + "</p>]]></description></item>\n")
                        + "</channel></rss>");
        file(
                "feed.atom",
                "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Outlet</title>"
                        + each(a -> "<entry><title>" + a.title() + "</title><link href=\"" + GeneratedPage.url(a)
                                + "\"/><updated>" + a.published() + "T09:00:00Z</updated><content type=\"text\">"
                                + a.text() + "</content></entry>\n")
                        + "</feed>");
        file(
                "sitemap.xml",
                "<?xml version=\"1.0\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + each(a -> "<url><loc>" + GeneratedPage.url(a) + "</loc></url>") + "</urlset>");
    }

    private void json() throws IOException {
        String objects = each(a -> object(a) + "\n");
        file("articles.jsonl", objects);
        file("articles.json", "[" + objects.strip().replace("\n", ",\n") + "]");
        file(
                "feed.json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Outlet\",\"items\":["
                        + articles.stream()
                                .map(a -> "{\"id\":\"" + a.id() + "\",\"title\":\"" + a.title() + "\",\"content_text\":"
                                        + quoted(a.text()) + "}")
                                .collect(Collectors.joining(","))
                        + "]}");
    }

    private void archives() throws IOException {
        Path warc = folder.resolve("pages.warc.gz");
        try (GeneratedArchive archive = new GeneratedArchive(warc, BALLAST)) {
            for (GeneratedArticle article : articles) {
                archive.add(article);
            }
        }
        String page = GeneratedPage.html(articles.get(0), BALLAST);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("page.html.gz")))) {
            out.write(page.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(warc))) {
            in.transferTo(plain);
        }
        Files.write(folder.resolve("pages.warc"), plain.toByteArray());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("pages.zip")))) {
            for (GeneratedArticle article : articles) {
                ZipEntry entry = new ZipEntry("pages/" + article.id() + ".html");
                entry.setTimeLocal(article.published().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(GeneratedPage.html(article, BALLAST).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String object(GeneratedArticle a) {
        return "{\"title\":\"" + a.title() + "\",\"published\":\"" + a.published() + "\",\"outlet\":\"" + a.outlet()
                + "\",\"url\":\"" + GeneratedPage.url(a) + "\",\"text\":" + quoted(a.text()) + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private String each(java.util.function.Function<GeneratedArticle, String> part) {
        return articles.stream().map(part).collect(Collectors.joining());
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
