package readout.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.news.Region.Kind;
import readout.page.HtmlBlock.Form;

/**
 * What is measured of the blocks of a page, for {@link BodyModel}: form of the text, links, what the rules say, what the
 * elements around it hold and are called, what blocks of the same make look like, and the neighbours.
 */
final class BlockMeasures {
    private static final int LEVELS = 4;
    private static final int NEIGHBOURS = 2;

    /** Measures of a block by itself; each neighbour adds {@link #SHARED} of them. */
    private static final int SHARED = 8;

    private final Furniture furniture;
    private final HtmlRules rules;
    private final Element main;
    private final List<HtmlBlock> blocks;
    private final @Nullable Kind[] byRule;
    private final PageTally tally;
    private final Told told;
    private final int title;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final NameDistances names = new NameDistances();
    private final Kinship toTitle;
    private final Kinship toDensest;
    private int wordsBefore;
    private int proseBefore;

    BlockMeasures(
            Furniture furniture,
            HtmlRules rules,
            Element main,
            List<HtmlBlock> blocks,
            @Nullable Kind[] byRule,
            String headline,
            String told) {
        this.furniture = furniture;
        this.rules = rules;
        this.main = main;
        this.blocks = blocks;
        this.byRule = byRule;
        this.tally = PageTally.of(blocks);
        this.told = Told.of(told);
        int place = -1;
        for (int i = 0; i < blocks.size(); i++) {
            place = HtmlRules.isTitle(blocks.get(i), headline) ? i : place;
            if (place >= 0) {
                break;
            }
        }
        this.title = place;
        this.toTitle = new Kinship(place < 0 ? null : blocks.get(place).element());
        this.toDensest = new Kinship(tally.densest());
        for (HtmlBlock block : blocks) {
            times.merge(block.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    /** The measures of all blocks in their order. */
    List<float[]> all() {
        List<float[]> own = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            own.add(own(i));
        }
        List<float[]> all = new ArrayList<>(blocks.size());
        int length = own.isEmpty() ? 0 : own.get(0).length;
        for (int i = 0; i < own.size(); i++) {
            float[] measures = Arrays.copyOf(own.get(i), length + 2 * NEIGHBOURS * SHARED);
            for (int n = 0; n < NEIGHBOURS; n++) {
                copy(own, i - n - 1, measures, length + 2 * n * SHARED);
                copy(own, i + n + 1, measures, length + (2 * n + 1) * SHARED);
            }
            all.add(measures);
        }
        return all;
    }

    private static void copy(List<float[]> own, int from, float[] measures, int at) {
        if (from >= 0 && from < own.size()) {
            System.arraycopy(own.get(from), 0, measures, at, SHARED);
        } else {
            Arrays.fill(measures, at, at + SHARED, -1);
        }
    }

    private float[] own(int i) {
        HtmlBlock block = blocks.get(i);
        Measures m = new Measures();
        shared(m, i, block);
        wording(m, block);
        place(m, i, block);
        surroundings(m, block);
        furniture(m, block);
        wordsBefore += block.words();
        proseBefore += block.isProse() ? block.words() : 0;
        return m.toArray();
    }

    /** What the neighbours see of a block, too: {@link #SHARED} measures. */
    private void shared(Measures m, int i, HtmlBlock block) {
        Kind kind = byRule[i];
        m.add(block.words());
        m.add(block.linkDensity());
        m.add(kind == null ? 0 : kind == Kind.CAPTION ? 1 : kind == Kind.DECK ? 2 : 3);
        m.add(block.isProse());
        m.add(block.form().ordinal());
        m.add(block.asPlain().endsSentence());
        m.add(told.share(block.asPlain()));
        m.add(tally.kin(block).proseShare());
    }

    private void wording(Measures m, HtmlBlock block) {
        Block plain = block.asPlain();
        float words = Math.max(1, plain.words());
        m.add(plain.lower() / words);
        m.add(plain.capitalised() / words);
        m.add(plain.shouted() / words);
        m.add(plain.isSentence());
        m.add(block.text().length() / words);
        m.add(block.linked());
        m.add(characters(block.text(), "?!"));
        m.add(characters(block.text(), "0123456789") / (float) block.text().length());
        m.add(characters(block.text(), "@|©:/#"));
        m.add("“\"'‘«[(-–—•*".indexOf(block.text().charAt(0)));
        m.add(block.text().endsWith(":"));
        m.add(seen.add(block.text().toLowerCase(Locale.ROOT)));
        m.add(times.getOrDefault(block.text().toLowerCase(Locale.ROOT), 1));
        m.add(HtmlRules.isAddress(block));
        m.add(TAGS.getOrDefault(block.element().normalName(), 0));
    }

    private static final Map<String, Integer> TAGS = new HashMap<>();

    static {
        String[] tags = {
            "p", "div", "li", "h1", "h2", "h3", "h4", "span", "td", "tr", "blockquote", "section", "article", "header"
        };
        for (int i = 0; i < tags.length; i++) {
            TAGS.put(tags[i], i + 1);
        }
    }

    private static int characters(String text, String wanted) {
        int count = 0;
        for (int i = 0; i < text.length() && i < 2_000; i++) {
            count += wanted.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private void place(Measures m, int i, HtmlBlock block) {
        m.add(i / (float) blocks.size());
        m.add(wordsBefore / (float) Math.max(1, tally.words()));
        m.add(proseBefore / (float) Math.max(1, tally.prose()));
        m.add(title < 0 ? -1000 : i - title);
        m.add(proseBefore);
        m.add(tally.prose() - proseBefore);
        int steps = 0;
        Element e = block.element();
        while (e != null && e != main) {
            steps++;
            e = e.parent();
        }
        m.add(e == null ? -1 : steps);
        m.add(e != null && rules.isBeside(block));
        m.add(rules.isLinks(block));
        m.add(rules.isLine(block));
        m.add(tally.toNextProse(i));
        m.add(tally.sinceLastProse(i));
    }

    private void surroundings(Measures m, HtmlBlock block) {
        Element e = block.element();
        for (int level = 0; level < LEVELS; level++) {
            PageTally.Sum sum = tally.sum(e);
            m.add(sum.prose() / (float) Math.max(1, tally.prose()));
            m.add(sum.linkDensity());
            m.add(sum.blocks());
            m.add(sum.proseShare());
            e = e == null ? null : e.parent();
        }
        PageTally.Sum kin = tally.kin(block);
        m.add(kin.blocks());
        m.add(kin.linkDensity());
        m.add(kin.prose() / (float) Math.max(1, tally.prose()));
        for (Kinship kinship : List.of(toTitle, toDensest)) {
            int[] steps = kinship.to(block.element());
            m.add(steps[0]);
            m.add(steps[1]);
        }
        for (int distance : names.of(block.element())) {
            m.add(distance);
        }
    }

    private void furniture(Measures m, HtmlBlock block) {
        Block plain = block.asPlain();
        m.add(furniture.isNotice(plain));
        m.add(furniture.isCredit(plain));
        m.add(furniture.isByline(plain));
        m.add(furniture.isContact(plain));
        m.add(furniture.isTrail(plain));
        m.add(furniture.stamp(plain).isPresent());
        m.add(furniture.label(plain).isPresent());
        m.add(furniture.isButton(plain));
        m.add(furniture.calls(plain));
        m.add(furniture.opensWithLabel(plain));
        m.add(block.form() == Form.HEADING ? plain.words() : -1);
    }

    /** A growing row of numbers. */
    private static final class Measures {
        private float[] values = new float[128];
        private int size;

        void add(double value) {
            values[size++] = (float) value;
        }

        void add(boolean value) {
            add(value ? 1 : 0);
        }

        float[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
