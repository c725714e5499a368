package readout.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import readout.news.Published;

/**
 * What an HTML page states of itself for machines: JSON-LD first, then Open Graph and other {@code meta} elements, then
 * microdata.
 */
final class HtmlMetadata {
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "article.published",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "cXenseParse:recs:publishtime",
            "cXenseParse:publishtime",
            "publish-date",
            "publish_date",
            "published_date",
            "publication_date",
            "pubdate",
            "pub_date",
            "DC.date.issued",
            "dcterms.created",
            "dc.date",
            "date");
    private static final List<String> MODIFIED = List.of("article:modified_time", "og:updated_time", "dateModified");
    private static final List<String> AUTHOR =
            List.of("author", "byl", "parsely-author", "sailthru.author", "article:author", "dc.creator");
    private static final List<String> OUTLET =
            List.of("og:site_name", "cre", "application-name", "dc.publisher", "publisher", "parsely-site");
    private static final List<String> TITLE =
            List.of("og:title", "twitter:title", "parsely-title", "dc.title", "headline");

    private static final String[] ATTRIBUTES = {"property", "name", "itemprop"};

    private final Document document;
    private final JsonLd linked;
    private final Microdata microdata;

    /** Contents of {@code meta} elements by attribute and name, small letters; the first that is not blank. */
    private final Map<String, String> metas = new HashMap<>();

    private HtmlMetadata(Document document, JsonLd linked) {
        this.document = document;
        this.linked = linked;
        this.microdata = new Microdata(document);
        for (Element meta : document.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String attribute : content.isEmpty() ? new String[0] : ATTRIBUTES) {
                metas.putIfAbsent(attribute + "=" + meta.attr(attribute).toLowerCase(Locale.ROOT), content);
            }
        }
    }

    static Hints of(Document document, JsonLd linked) {
        return new HtmlMetadata(document, linked).hints();
    }

    private Hints hints() {
        Optional<String> outlet = meta(OUTLET)
                .or(linked::publisher)
                .or(() -> microdata.value("publisher"))
                .filter(name -> !name.contains("://"))
                .map(name -> name.split("\\s[|–—-]\\s", 2)[0].strip());
        return new Hints(
                outlet,
                new HtmlTitle(document, meta(TITLE).or(linked::headline).or(() -> microdata.value("headline")), outlet)
                        .title(),
                linked.author()
                        .or(() -> meta(AUTHOR))
                        .or(() -> microdata.value("author"))
                        .map(HtmlMetadata::authors)
                        .filter(name -> !name.isBlank()),
                published(),
                url(),
                language(),
                isOnePageOfMore());
    }

    private Optional<Published> published() {
        Optional<String> modified = linked.modified()
                .or(() -> meta(MODIFIED))
                .or(() -> microdata.value("dateModified"))
                .filter(date -> !date.isBlank());
        String later = modified.map(date -> ", modified " + date).orElse("");
        Optional<Published> date =
                linked.published().flatMap(text -> metadata(text, "JSON-LD of the page: " + text + later));
        for (String name : PUBLISHED) {
            date = date.or(
                    () -> meta(name).flatMap(text -> metadata(text, "“" + name + "” of the page: " + text + later)));
        }
        return date.or(() -> microdata
                        .value("datePublished")
                        .flatMap(text -> metadata(text, "microdata of the page: " + text + later)))
                .or(() -> timeElement(later));
    }

    private Optional<Published> timeElement(String later) {
        for (Element time : document.select("time[datetime], time[pubdate]")) {
            String text = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            Optional<Published> date = metadata(text, "time element of the page: " + text + later);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> metadata(String text, String reason) {
        return PublishedDates.parse(text, Published.How.METADATA, reason);
    }

    private Optional<String> url() {
        return Optional.ofNullable(document.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .or(() -> meta("og:url"));
    }

    /** True when the page says that the account goes on at an address that continues its own. */
    private boolean isOnePageOfMore() {
        Element next = document.selectFirst("link[rel=next][href]");
        String own =
                url().orElse(document.location()).replaceFirst("[?#].*$", "").replaceFirst("/$", "");
        return next != null
                && own.matches("https?://[^/]+/..*")
                && next.absUrl("href").startsWith(own);
    }

    private Optional<String> language() {
        String tag = document.select("html").attr("lang").strip();
        return tag.matches("[A-Za-z]{2,3}([-_].*)?")
                ? Optional.of(tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private Optional<String> meta(List<String> names) {
        return names.stream().map(this::meta).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> meta(String name) {
        for (String attribute : ATTRIBUTES) {
            String content = metas.get(attribute + "=" + name.toLowerCase(Locale.ROOT));
            if (content != null) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }

    /** Names as they are to be shown; addresses of profiles are none. */
    private static String authors(String text) {
        return text.contains("://")
                ? ""
                : text.replaceFirst("(?iu)^by\\s+", "").replaceAll("\\s+", " ").strip();
    }
}
