package readout.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page states in {@code itemprop} attributes (HTML microdata with the words of schema.org). */
final class Microdata {

    private final Element scope;

    /** Looks into the first article of the page that says that it is one, else into the whole page. */
    Microdata(Document document) {
        Element article = document.selectFirst("[itemscope][itemtype$=Article], [itemscope][itemtype$=BlogPosting]");
        scope = article == null ? document : article;
    }

    /** The first value of a property that is not blank; of a thing with properties of its own its name. */
    Optional<String> value(String property) {
        return scope.select("[itemprop~=(?i)(^|\\s)" + property + "(\\s|$)]").stream()
                .map(Microdata::value)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static String value(Element element) {
        Element name = element.hasAttr("itemscope") ? element.selectFirst("[itemprop=name]") : element;
        if (name == null) {
            return "";
        }
        for (String attribute : new String[] {"content", "datetime"}) {
            if (name.hasAttr(attribute)) {
                return name.attr(attribute).strip();
            }
        }
        return name.text().strip();
    }
}
