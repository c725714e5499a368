package readout.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page: the heading that agrees with what the page says to machines, else what it says. */
final class HtmlTitle {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—»·:-]{1,2}\\s+");

    private final Document document;
    private final Optional<String> stated;
    private final Optional<String> outlet;

    HtmlTitle(Document document, Optional<String> stated, Optional<String> outlet) {
        this.document = document;
        this.stated = stated;
        this.outlet = outlet;
    }

    Optional<String> title() {
        String machine = HtmlRules.letters(stated.orElse("") + " " + document.title());
        for (Element heading : document.select("h1, h2")) {
            String text = heading.text().strip();
            boolean agrees = HtmlRules.letters(text).length() >= 10 && machine.contains(HtmlRules.letters(text));
            if (agrees && !isOutlet(text)) {
                return Optional.of(text);
            }
        }
        return stated.map(this::withoutOutlet)
                .or(this::onlyHeading)
                .or(() -> Optional.of(document.title()).map(this::withoutOutlet))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> onlyHeading() {
        return document.select("h1").size() == 1
                ? Optional.of(document.select("h1").text()).filter(text -> !text.isBlank() && !isOutlet(text))
                : Optional.empty();
    }

    private boolean isOutlet(String text) {
        return outlet.isPresent() && HtmlRules.letters(outlet.get()).equals(HtmlRules.letters(text));
    }

    /** Cuts off the last part of {@code headline | section | outlet} when it is the outlet, or a few words. */
    private String withoutOutlet(String title) {
        String[] parts = SEPARATOR.split(title);
        String last = parts[parts.length - 1];
        boolean few = last.split(" ").length <= 4 && parts[0].split(" ").length >= 4;
        if (parts.length < 2 || !(isOutlet(last) || few)) {
            return title;
        }
        return title.substring(0, title.lastIndexOf(last)).replaceFirst("\\s+[|–—»·:-]{1,2}\\s+$", "");
    }
}
