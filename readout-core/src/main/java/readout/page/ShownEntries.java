package readout.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.news.Region.Kind;

/**
 * The entries of a live report that are shown on the page: elements that are named or marked up as such, each with its
 * time. Their times are part of the account; of other pages a time stamp is not.
 */
final class ShownEntries {
    private static final int FEWEST = 3;
    private static final int FEWEST_WORDS = 3;
    private static final int HIGHEST = 6;

    /** Names that publishing systems give to an entry of a live report. */
    private static final Pattern NAME = name(Lexicon.read("html-names.txt"));

    private final List<HtmlBlock> blocks;
    private final List<HtmlBody.Part> parts = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private int words;
    private int entries;

    ShownEntries(Document document, List<HtmlBlock> blocks) {
        this.blocks = blocks;
        Map<Element, String> times = new LinkedHashMap<>();
        for (Element time : document.getElementsByTag("time")) {
            Element entry = entryAround(time);
            if (entry != null) {
                times.putIfAbsent(entry, time.text().strip());
            }
        }
        times.forEach(this::add);
    }

    private static Pattern name(Lexicon words) {
        return Pattern.compile(
                "\\b(?:" + words.alternatives("live") + ")[-_]{0,2}(?:" + words.alternatives("liveEntry") + ")\\b");
    }

    private static @Nullable Element entryAround(Element time) {
        int up = 0;
        for (Element e = time.parent(); e != null && up < HIGHEST; e = e.parent(), up++) {
            if (isEntry(e)) {
                return e;
            }
        }
        return null;
    }

    private static boolean isEntry(Element element) {
        return element.attr("itemprop").equals("liveBlogUpdate")
                || NAME.matcher(element.className().toLowerCase(Locale.ROOT)).find();
    }

    private void add(Element entry, String time) {
        String head = time;
        List<HtmlBody.Part> body = new ArrayList<>();
        for (HtmlBlock block : HtmlBlocks.of(entry)) {
            texts.add(block.text());
            boolean first = body.isEmpty() && head.equals(time);
            if (block.form() == HtmlBlock.Form.HEADING && first) {
                head = (time + " " + block.text()).strip();
            } else if (isAccount(block)) {
                body.add(new HtmlBody.Part(block.text(), Kind.BODY));
                words += block.words();
            }
        }
        if (!body.isEmpty()) {
            entries++;
            if (!head.isEmpty()) {
                parts.add(new HtmlBody.Part(head, Kind.SUBHEAD));
            }
            parts.addAll(body);
        }
    }

    private static boolean isAccount(HtmlBlock block) {
        return block.words() >= FEWEST_WORDS
                && block.linkDensity() < 0.5
                && block.form() != HtmlBlock.Form.CAPTION
                && !ElementNames.isBeside(block.element());
    }

    /** The paragraphs between the headline and the first entry. */
    private List<HtmlBody.Part> lead() {
        return blocks.stream()
                .dropWhile(block -> !block.element().normalName().equals("h1"))
                .takeWhile(block -> !texts.contains(block.text()))
                .filter(block -> block.isProse() && !ElementNames.isBeside(block.element()))
                .map(block -> new HtmlBody.Part(block.text(), Kind.BODY))
                .toList();
    }

    /** The parts that were found, or when these entries have most of their words, the lead and the entries. */
    List<HtmlBody.Part> orFound(List<HtmlBody.Part> found) {
        int foundWords = found.stream()
                .filter(part -> part.kind() == Kind.BODY)
                .mapToInt(part ->
                        Block.of(part.text(), 0, part.text().length(), 1).words())
                .sum();
        if (entries < FEWEST || 2 * words < foundWords) {
            return found;
        }
        List<HtmlBody.Part> report = new ArrayList<>(lead());
        report.addAll(parts);
        return report;
    }
}
