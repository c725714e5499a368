package readout.page;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** What an HTML page states of itself for machines. */
record HtmlMetadata(Hints hints) {
    static HtmlMetadata of(Document document) {
        return new HtmlMetadata(new Hints(
                Optional.empty(),
                Optional.ofNullable(document.selectFirst("h1"))
                        .map(e -> e.text())
                        .filter(t -> !t.isBlank()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
    }
}
