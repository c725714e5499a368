package readout.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import readout.news.Published;

/** What an HTML page shows of itself near its headline: a byline and a time stamp; and whose copyright it is. */
final class HtmlVisible {
    private static final int BLOCKS_AFTER_TITLE = 12;
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final Furniture furniture;
    private final List<HtmlBlock> blocks;

    HtmlVisible(Furniture furniture, List<HtmlBlock> blocks) {
        this.furniture = furniture;
        this.blocks = blocks;
    }

    Hints hints() {
        return new Hints(outlet(), Optional.empty(), byline(), published(), Optional.empty(), Optional.empty(), false);
    }

    /** The lines around the headline: those before the first paragraph of the page that follows a first heading. */
    private List<HtmlBlock> head() {
        int heading = 0;
        while (heading < blocks.size()
                && !blocks.get(heading).element().normalName().equals("h1")) {
            heading++;
        }
        if (heading == blocks.size()) {
            return List.of();
        }
        return blocks.subList(heading, Math.min(blocks.size(), heading + BLOCKS_AFTER_TITLE));
    }

    private Optional<String> byline() {
        return head().stream()
                .filter(block -> furniture.isByline(block.asPlain()))
                .map(block -> Stated.names(block.text()))
                .findFirst();
    }

    private Optional<Published> published() {
        for (HtmlBlock block : head()) {
            Optional<DateStamp> stamp = block.isProse() ? Optional.empty() : furniture.stamp(block.asPlain());
            if (stamp.isPresent()) {
                String reason = "the page is stamped “" + block.text() + "”";
                return stamp.map(s -> new Published(s.date(), s.time(), Published.How.STATED, reason));
            }
        }
        return Optional.empty();
    }

    private Optional<String> outlet() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i).asPlain();
            Optional<String> holder =
                    block.isShort() && YEAR.matcher(block.text()).find()
                            ? Stated.rightsHolder(block.text())
                            : Optional.empty();
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }
}
