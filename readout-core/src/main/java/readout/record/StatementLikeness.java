package readout.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import readout.news.Fact;
import readout.news.Source;
import readout.news.Statement;

/**
 * Statements are one utterance when the same mouth speaks, on the same occasion, in words that are near enough. Two
 * renderings of one utterance share few words, and so do look-alikes; therefore speaker and date are conditions, and
 * only telling words count. When in doubt they stay apart.
 */
final class StatementLikeness implements Likeness {

    private static final int KEY_STEMS = 6;
    /** So many words in a row between quotation marks show one utterance. */
    private static final int QUOTED_RUN = 4;
    /** The weight of about three rare stems: passages that share less are never joined. */
    private static final double SHARED_FLOOR = 9;
    /** Three words in common are one phrase, and phrases are used more than once. */
    private static final int SHARED_STEMS = 4;
    /** Passages with such a cosine may share fewer words: they have no more. */
    private static final double NEARLY_EQUAL = 0.75;

    /** A quoted piece with so many telling words is no accident when the same mouth says it on the same day. */
    private static final int QUOTED_STEMS = 3;

    private static final double QUOTED_INSIDE = 0.6;
    /** With so much in common, by weight, two statements may be one. */
    private static final double MAYBE = 0.3;

    private final StemWeights weights;
    private final Allegiances allegiances;
    /** Of each statement the words of its quoted pieces, by identity. */
    private final Map<Fact, List<List<String>>> quoted = new IdentityHashMap<>();

    StatementLikeness(List<Reported> statements, Allegiances allegiances) {
        this.allegiances = allegiances;
        weights = new StemWeights(statements.stream().map(Reported::wording).toList());
        statements.forEach(statement -> quoted.put(statement.fact(), quoted(statement)));
    }

    @Override
    public double threshold() {
        return 0.3;
    }

    @Override
    public double repeated() {
        return 0.45;
    }

    @Override
    public double of(Reported one, Reported other) {
        Statement a = (Statement) one.fact();
        Statement b = (Statement) other.fact();
        if (a.telling().negated() != b.telling().negated()
                || Days.between(Days.period(a.date()), Days.period(b.date())) > 1) {
            return 0;
        }
        boolean sameMouth = sameMouth(a, b);
        if (!sameMouth && !sameSide(a, b)) {
            return 0;
        }
        if (quotes(one, other) || quotes(other, one)) {
            return QUOTED_INSIDE;
        }
        if (!sameMouth) {
            return 0;
        }
        if (weights.shared(one.wording(), other.wording()) < SHARED_FLOOR) {
            return 0;
        }
        double cosine = weights.cosine(one.wording(), other.wording());
        if (cosine < NEARLY_EQUAL && common(one.wording(), other.wording()) < SHARED_STEMS) {
            return 0;
        }
        double near = Math.max(cosine, 0.7 * weights.containment(one.wording(), other.wording()));
        return Runs.longest(one.wording().sequence(), other.wording().sequence()) >= QUOTED_RUN
                ? Math.min(1, near + 0.2)
                : near;
    }

    /** Whether a quoted piece of one statement stands word for word in the other. */
    private boolean quotes(Reported one, Reported other) {
        return quoted.getOrDefault(one.fact(), List.of()).stream()
                .anyMatch(piece -> Collections.indexOfSubList(other.wording().sequence(), piece) >= 0);
    }

    /** The quoted pieces of a statement that are long enough to be no accident. */
    private static List<List<String>> quoted(Reported statement) {
        return ((Statement) statement.fact())
                .quoted().stream()
                        .map(span -> Wording.of(statement.article().text(), List.of(span)))
                        .filter(StatementLikeness::isTelling)
                        .map(Wording::sequence)
                        .toList();
    }

    private static boolean isTelling(Wording piece) {
        int telling = piece.stems().size();
        return telling >= QUOTED_STEMS || telling >= 2 && piece.sequence().size() > QUOTED_STEMS;
    }

    private static long common(Wording one, Wording other) {
        return one.stems().stream().filter(other::has).count();
    }

    @Override
    public boolean maybe(Reported one, Reported other) {
        Statement a = (Statement) one.fact();
        Statement b = (Statement) other.fact();
        return Names.share(names(a), names(b)) > 0
                && Days.between(Days.period(a.date()), Days.period(b.date())) <= 1
                && weights.shared(one.wording(), other.wording()) >= SHARED_FLOOR / 2
                && weights.containment(one.wording(), other.wording()) >= MAYBE;
    }

    private static boolean sameMouth(Statement a, Statement b) {
        return Names.share(names(a), names(b)) == 1;
    }

    /** A state and its president: the one's words, quoted, can be told as the other's. */
    private boolean sameSide(Statement a, Statement b) {
        return Names.containment(allegiances.states(names(a)), allegiances.states(names(b))) > 0;
    }

    private static List<String> names(Statement statement) {
        return statement.speakers().stream().map(Source::name).toList();
    }

    @Override
    public List<String> keys(Reported fact) {
        String speaker = Names.last(((Statement) fact.fact()).speakers().get(0).name());
        List<String> keys = new ArrayList<>();
        fact.wording().stems().stream()
                .sorted(Comparator.comparingDouble((String stem) -> -weights.of(stem))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(KEY_STEMS)
                .forEach(stem -> keys.add(speaker + " " + stem));
        return keys;
    }
}
