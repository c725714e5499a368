package readout.fact.statement;

import java.util.List;
import java.util.Optional;
import readout.fact.statement.hearing.CueHearing;
import readout.fact.statement.hearing.Hearing;
import readout.language.Sentence;
import readout.news.Span;

/** What a model sees of the marginals of the network that hears, for the words beside one cue. */
final class HeardFeatures {

    private static final int FIRST = 7000;

    private static final int MOST = 24;

    private final SentenceCodes c;
    private final Sentence s;
    private final Hearing hearing;
    private final CueHearing heard;
    private final int cue;
    private final Membership content;
    private final Membership source;
    private final Membership ofCue;

    HeardFeatures(SentenceCodes codes, Hearing hearing, int cue, CueHearing heard) {
        this.c = codes;
        this.s = codes.sentence;
        this.hearing = hearing;
        this.cue = cue;
        this.heard = heard;
        content = new Membership(codes.tree, heard, CueHearing.CONTENT);
        source = new Membership(codes.tree, heard, CueHearing.SOURCE);
        ofCue = new Membership(codes.tree, heard, CueHearing.CUE);
    }

    CueHearing heard() {
        return heard;
    }

    /** Adds what was heard of a word that may be a cue. */
    static void addCue(SentenceCodes c, Hearing hearing, int cue, int sense, FeatureHash out) {
        int odds = signed(hearing.cue(cue));
        out.add(FIRST, odds);
        out.add(FIRST + 1, odds, c.tag(cue));
        out.add(FIRST + 2, odds, sense);
        out.add(FIRST + 3, odds, signed(hearing.content(cue)) / 4);
    }

    /** Steps of half a nat. */
    private static int signed(float odds) {
        return Math.max(-MOST, Math.min(MOST, Math.round(odds * 2)));
    }

    private static int step(double cost) {
        return (int) Math.min(MOST, cost * 2);
    }

    /** How unlikely a content is, in nats: its first and its last word. */
    double boundary(ContentOption o) {
        return -heard.start(first(o)) - heard.end(last(o));
    }

    private int first(ContentOption o) {
        int from = o.content().get(0).start();
        return from < s.span().start() ? -1 : token(from);
    }

    private int last(ContentOption o) {
        int to = o.content().get(o.content().size() - 1).end();
        return to > s.span().end() ? s.size() : to <= s.span().start() ? -1 : token(to - 1);
    }

    private int token(int offset) {
        int token = s.tokenAt(offset);
        return token < 0 ? s.size() : token;
    }

    /** Adds what was heard of a content; {@code best} is the least {@link #boundary} of all. */
    void addContent(ContentOption o, double best, FeatureHash out) {
        int frame = o.frame().ordinal() + 1;
        double start = -heard.start(first(o));
        double end = -heard.end(last(o));
        int cost = step(content.cost(o.content()));
        int share = (int) (content.share(o.content()) * 20);
        out.add(FIRST + 10, step(start));
        out.add(FIRST + 11, step(end));
        out.add(FIRST + 12, step(start + end));
        out.add(FIRST + 13, step(start + end - best));
        out.add(FIRST + 14, cost);
        out.add(FIRST + 15, share);
        out.add(FIRST + 16, share, frame);
        out.add(FIRST + 17, step(start + end) / 2, share / 2);
        out.add(FIRST + 18, step(start) / 2, frame);
        out.add(FIRST + 19, step(end) / 2, frame);
        out.add(FIRST + 20, share / 2, signed(hearing.cue(cue)) / 4);
    }

    /** How unlikely a source, or nobody, is, in nats. */
    double cost(Optional<SourcePhrase> phrase) {
        return phrase.map(p -> p.sentence() == s ? -head(p) : -heard.head(-1)).orElseGet(() -> -heard.head(s.size()));
    }

    /** Adds what was heard of a source, or of nobody. */
    void addSource(Optional<SourcePhrase> phrase, FeatureHash out) {
        double nobody = heard.head(s.size());
        int head = step(cost(phrase));
        if (phrase.isEmpty()) {
            out.add(FIRST + 30, head);
            return;
        }
        SourcePhrase p = phrase.get();
        if (p.sentence() != s) {
            out.add(FIRST + 31, head);
            return;
        }
        out.add(FIRST + 32, head);
        out.add(FIRST + 33, head, c.tag(p.head()));
        out.add(FIRST + 34, signed(heard.odds(CueHearing.SOURCE, p.head())));
        out.add(FIRST + 35, head / 2, step(-nobody) / 2);
        out.add(FIRST + 36, head, p.head() < cue ? 1 : 2);
    }

    /** The best of the head and the nouns that follow it: names are headed by their first word here, by the last there. */
    private double head(SourcePhrase p) {
        double best = heard.head(p.head());
        for (int i = p.head() + 1; i <= p.last() && s.tag(i).startsWith("NN"); i++) {
            best = Math.max(best, heard.head(i));
        }
        return best;
    }

    /** Adds to each extent of the cue what was heard. */
    void addCueExtents(List<Span> spans, List<FeatureHash> out) {
        addExtents(ofCue, FIRST + 40, spans, out);
    }

    /** Adds to each extent of the source what was heard. */
    void addSourceExtents(List<Span> spans, List<FeatureHash> out) {
        addExtents(source, FIRST + 45, spans, out);
    }

    private static void addExtents(Membership membership, int template, List<Span> spans, List<FeatureHash> out) {
        double[] costs = new double[spans.size()];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < costs.length; i++) {
            costs[i] = membership.cost(List.of(spans.get(i)));
            least = Math.min(least, costs[i]);
        }
        for (int i = 0; i < costs.length; i++) {
            out.get(i).add(template, step(costs[i] - least));
            out.get(i).add(template + 1, step(costs[i]));
        }
    }
}
