package readout.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.news.Published;
import readout.news.Region.Kind;

/** What a plain text states about itself: outlet, date, authors, and whether it is cut. */
final class Stated {
    private static final Set<String> PRESS = Lexicon.read("furniture.txt").set("press");
    private static final Set<String> LABELS = Lexicon.read("furniture.txt").set("label");
    private static final Pattern RIGHTS_OF = Pattern.compile(
            "(?iu)(?:©|\\(c\\)|\\bcopyright\\b)[ ,©(c)]*(?:by )?(?:\\d{4}(?: ?[-–] ?\\d{2,4})?)?,?\\s*(?:by"
                    + " )?(\\p{L}[^|,.;©()–—\\n"
                    + "]{1,60})");
    private static final Pattern BRACKETED = Pattern.compile("^[{\\[(<] ?([^{}\\[\\]()<>]{3,50}) ?[}\\])>]$");
    private static final Pattern DOMAIN =
            Pattern.compile("(?i)^(?:www\\.)?([a-z0-9-]{2,}(?:\\.[a-z0-9-]{2,})*\\.[a-z]{2,6})$");
    private static final Pattern CUT = Pattern.compile(
            "(?s).*(?:\\.\\.\\.|…)(?: ?\\[\\+?\\d+ ?chars\\])?$|.*\\[(?:…|\\.\\.\\.|\\+\\d+ chars)\\]$");
    private static final Pattern OPENING =
            Pattern.compile("^(\\S(?:[^.!?“\"]|\\.(?=,| \\d))*?\\d[^.!?“\"]*?) ?(?:--|—|–|-|:)\\s");
    private static final Pattern TITLE_END = Pattern.compile("^(.{15,}?) (?:[-–—|]) ([^-–—|]{4,40})$");
    private static final int LONGEST_OPENING = 90;
    private static final Pattern DANGLING = Pattern.compile(
            "(?s).*(?:,|[-–—]|\\b(?:the|a|an|of|to|and|or|but|in|on|at|by|for|with|from|that|which|who|as|is|was|are|were|has|have|had|will|would|its|his|her|their))$");
    private static final int LONG_SENTENCE = 200;
    private static final int FEWEST_WORDS_OF_A_CUT = 6;

    private final Furniture furniture;
    private final List<Block> blocks;
    private final List<Kind> kinds;
    private final int bodyStart;
    private final int bodyEnd;

    Stated(Furniture furniture, List<Block> blocks, List<Kind> kinds) {
        this.furniture = furniture;
        this.blocks = blocks;
        this.kinds = kinds;
        this.bodyStart = kinds.indexOf(Kind.BODY);
        this.bodyEnd = kinds.lastIndexOf(Kind.BODY) + 1;
    }

    /** The text of the first block of a kind. */
    Optional<String> first(Kind kind) {
        int i = kinds.indexOf(kind);
        return i < 0 ? Optional.empty() : Optional.of(blocks.get(i).text().replaceAll("\\s+", " "));
    }

    /** The headline, without the name of the outlet that some pages put behind it. */
    Optional<String> title() {
        return first(Kind.TITLE)
                .map(line ->
                        titleEnd(line).isPresent() ? TITLE_END.matcher(line).replaceFirst("$1") : line);
    }

    private static Optional<String> titleEnd(String title) {
        Matcher match = TITLE_END.matcher(title);
        return match.matches() && isPressName(match.group(2)) ? Optional.of(match.group(2)) : Optional.empty();
    }

    /** The authors, without the word before them. */
    Optional<String> byline() {
        return first(Kind.BYLINE).map(Stated::names);
    }

    /** The names in a byline. */
    static String names(String byline) {
        return byline.replaceFirst("(?iu)^(?:written |story |words |text )?(?:by|from)[: ]+", "")
                .replaceFirst("\\s*[|•].*$", "");
    }

    /** The stamp nearest to the title: of several before the body the first that says published, or the first. */
    Optional<Published> published() {
        Optional<Published> head = stampIn(0, bodyStart < 0 ? blocks.size() : bodyStart);
        return head.or(this::opening).or(() -> stampIn(bodyEnd, blocks.size()));
    }

    /** The date with its year that the first paragraph opens with, before a dash. */
    private Optional<Published> opening() {
        if (bodyStart < 0) {
            return Optional.empty();
        }
        String text = blocks.get(bodyStart).text();
        Matcher match = OPENING.matcher(text.substring(0, Math.min(text.length(), LONGEST_OPENING)));
        return match.find()
                ? DateStamp.in(match.group(1))
                        .map(stamp -> new Published(
                                stamp.date(),
                                stamp.time(),
                                Published.How.STATED,
                                "the article opens with “" + match.group(1) + "”"))
                : Optional.empty();
    }

    private Optional<Published> stampIn(int from, int to) {
        Optional<Published> found = Optional.empty();
        for (int i = from; i < to; i++) {
            Block block = blocks.get(i);
            if (kinds.get(i) == Kind.TITLE || kinds.get(i) == Kind.DECK || kinds.get(i) == Kind.CAPTION) {
                continue;
            }
            Optional<DateStamp> stamp = furniture.stamp(block);
            boolean named = block.text().toLowerCase(Locale.ROOT).contains("publish");
            if (stamp.isPresent() && (found.isEmpty() || named)) {
                found = stamp.map(s -> new Published(
                        s.date(), s.time(), Published.How.STATED, "the article is stamped “" + block.text() + "”"));
                if (named) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Who holds the rights, else the sign-off after the last paragraph, else a masthead before the title. */
    Optional<String> outlet() {
        for (int i = 0; i < blocks.size(); i++) {
            if (kinds.get(i) == Kind.BOILERPLATE && blocks.get(i).isShort()) {
                Optional<String> holder = rightsHolder(blocks.get(i).text());
                if (holder.isPresent()) {
                    return holder;
                }
            }
        }
        Optional<String> below = bodyEnd > 0 && bodyEnd < blocks.size() ? signOff() : Optional.empty();
        return below.or(this::masthead).or(() -> first(Kind.TITLE).flatMap(Stated::titleEnd));
    }

    /** Who holds the rights by a line like {@code © 2031 The Harbour Courier. All rights reserved.} */
    static Optional<String> rightsHolder(String line) {
        Matcher match = RIGHTS_OF.matcher(line);
        return match.find()
                ? Optional.of(trimRights(match.group(1))).filter(name -> !name.isBlank())
                : Optional.empty();
    }

    private static String trimRights(String holder) {
        return holder.replaceFirst("(?iu)\\s*\\b(?:all rights.*|ltd|inc|llc|website.*)$", "")
                .replaceFirst("\\s+(?:19|20)\\d\\d$", "")
                .strip();
    }

    /** The first line after the last paragraph that is no note on authors or rights. */
    private Optional<String> signOff() {
        int i = bodyEnd;
        while (i < blocks.size() - 1 && i < bodyEnd + 2 && furniture.isNotice(blocks.get(i))) {
            i++;
        }
        String line = blocks.get(i).text();
        if (kinds.get(i) != Kind.BOILERPLATE || line.length() > 60) {
            return Optional.empty();
        }
        Matcher bracketed = BRACKETED.matcher(line);
        String name = (bracketed.matches() ? bracketed.group(1) : line.replaceFirst("^[–—-]+ ?", "")).strip();
        if (DOMAIN.matcher(name).matches() || isPressName(name)) {
            return Optional.of(name);
        }
        boolean shouted =
                name.matches("\\p{Lu}[\\p{Lu}\\d.-]{3,30}") && !LABELS.contains(name.toLowerCase(Locale.ROOT));
        return shouted ? Optional.of(name) : Optional.empty();
    }

    private Optional<String> masthead() {
        int title = kinds.indexOf(Kind.TITLE);
        for (int i = 0; i < title; i++) {
            String line = blocks.get(i).text().split("[,|•]", 2)[0].strip();
            if (line.length() <= 40
                    && (isPressName(line) || DOMAIN.matcher(line).matches())) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** True of names like {@code The Harbour Courier}: capitalised, and one word that outlets are called by. */
    private static boolean isPressName(String line) {
        boolean press = false;
        int words = 0;
        for (String word : line.split(" ")) {
            String bare = word.toLowerCase(Locale.ROOT);
            if (word.isEmpty()
                    || word.endsWith(":")
                    || !(Character.isUpperCase(word.charAt(0)) || bare.matches("of|the|and|for|de"))) {
                return false;
            }
            press |= PRESS.contains(bare) && words > 0;
            words++;
        }
        return press
                && words <= 6
                && !line.toLowerCase(Locale.ROOT)
                        .matches(
                                "(?:latest|breaking|top|related|more|world|most|our|other|local|all|recent|business|sports?)"
                                        + " .*");
    }

    private static boolean stopsInLongSentence(Block last) {
        String text = last.text();
        int sentence = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), text.lastIndexOf("\n")));
        return !last.endsSentence() && text.length() - sentence >= LONG_SENTENCE;
    }

    /** True when the last paragraph stops in mid-sentence at the end of the text, or says that it does. */
    boolean truncated() {
        if (bodyEnd == 0) {
            return false;
        }
        Block last = blocks.get(bodyEnd - 1);
        if (isCut(last.text())) {
            return true;
        }
        String end = end(last.text());
        boolean open =
                last.words() >= FEWEST_WORDS_OF_A_CUT && DANGLING.matcher(end).matches();
        return bodyEnd == blocks.size() && (open || stopsInLongSentence(last));
    }

    /** True when a paragraph ends in a mark that says that it is cut: {@code ... [+1204 chars]}. */
    static boolean isCut(String paragraph) {
        return CUT.matcher(end(paragraph)).matches();
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 60));
    }
}
