package readout.fact.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import readout.language.Reading;
import readout.news.Span;

/**
 * Finds the attributions of an article in the broad sense of PolNeAR: statements, but also beliefs, wishes and
 * findings. All candidates are scored by a trained model; each cue keeps its best content.
 */
public final class AttributionFinder {

    private static final String MODEL = "attribution.model";

    private final CueWords words;
    private final CandidateFinder candidates;
    private final CandidateModel model;

    private AttributionFinder(CandidateModel model) {
        this.words = CueWords.load();
        this.candidates = new CandidateFinder(words);
        this.model = model;
    }

    /** With the model that is part of the program. */
    public static AttributionFinder load() {
        try (InputStream in = AttributionFinder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(MODEL + " is missing");
            }
            return with(CandidateModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With another model, for training. */
    public static AttributionFinder with(CandidateModel model) {
        return new AttributionFinder(model);
    }

    /** The attributions that are at least this probable, in the order of their cues. */
    public List<Attribution> find(Reading reading, double threshold) {
        return find(reading, Quotations.of(reading), candidate -> true, threshold);
    }

    /** The same with given quotations, from permitted candidates alone. */
    List<Attribution> find(Reading reading, Quotations quotations, Predicate<Candidate> permitted, double threshold) {
        CandidateFeatures features = new CandidateFeatures(words, CandidateModel.BITS);
        List<Attribution> out = new ArrayList<>();
        for (List<Candidate> group : groups(candidates.find(reading, quotations))) {
            Attribution best = best(group.stream().filter(permitted).toList(), group, features, quotations);
            if (best != null && best.probability() >= threshold) {
                out.add(best);
            }
        }
        return Nesting.cut(withoutRivals(out));
    }

    /** The reading with the best odds; those that come to the same content and source are one. */
    private @Nullable Attribution best(
            List<Candidate> choice, List<Candidate> group, CandidateFeatures features, Quotations quotations) {
        double[] odds = new double[choice.size()];
        double all = 1;
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(model.score(features.of(choice.get(i), group, quotations)));
            all += odds[i];
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < odds.length; i++) {
            double sum = 0;
            for (int j = 0; j < odds.length; j++) {
                sum += choice.get(i).comesTo(choice.get(j)) ? odds[j] : 0;
            }
            best = sum > most ? i : best;
            most = Math.max(most, sum);
        }
        // Rival readings of the content share what speaks for the cue.
        return best < 0 ? null : new Attribution(choice.get(best), (all - 1) / all);
    }

    /** The candidates of an article, cue by cue, with their features, for training. */
    public void candidates(Reading reading, BiConsumer<List<Candidate>, List<int[]>> use) {
        Quotations quotations = Quotations.of(reading);
        CandidateFeatures features = new CandidateFeatures(words, CandidateModel.BITS);
        for (List<Candidate> group : groups(candidates.find(reading, quotations))) {
            use.accept(
                    group,
                    group.stream().map(c -> features.of(c, group, quotations)).toList());
        }
    }

    /** The candidates of each cue together. */
    private static List<List<Candidate>> groups(List<Candidate> all) {
        List<List<Candidate>> out = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int sentence = all.get(i).sentence().index();
            int end = i;
            while (end < all.size() && all.get(end).sentence().index() == sentence) {
                end++;
            }
            List<Candidate> inSentence = all.subList(i, end);
            inSentence.stream()
                    .mapToInt(Candidate::cue)
                    .distinct()
                    .forEach(cue -> out.add(
                            inSentence.stream().filter(c -> c.cue() == cue).toList()));
            i = end;
        }
        return out;
    }

    /** Of two neighbouring cues that claim nearly the same words, the more probable one. */
    private static List<Attribution> withoutRivals(List<Attribution> all) {
        List<Attribution> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean beaten = false;
            for (int j = Math.max(0, i - 6); j < Math.min(all.size(), i + 7) && !beaten; j++) {
                beaten = j != i
                        && beats(all.get(j), all.get(i), j < i)
                        && same(all.get(i).candidate(), all.get(j).candidate());
            }
            if (!beaten) {
                out.add(all.get(i));
            }
        }
        return out;
    }

    private static boolean beats(Attribution a, Attribution b, boolean first) {
        return a.probability() > b.probability() || (first && a.probability() == b.probability());
    }

    private static boolean same(Candidate a, Candidate b) {
        if (isInside(a, b) || isInside(b, a)) {
            return false;
        }
        int common = 0;
        for (Span x : a.content()) {
            for (Span y : b.content()) {
                common += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        int all = length(a) + length(b) - common;
        return common * 10 >= all * 8;
    }

    /** A statement inside what "according to X" reports is no rival of it. */
    private static boolean isInside(Candidate a, Candidate b) {
        int cue = a.sentence().start(a.cue());
        return b.sentence().lower(b.cue()).equals("according")
                && b.content().stream().anyMatch(span -> span.contains(cue));
    }

    private static int length(Candidate c) {
        return c.content().stream().mapToInt(Span::length).sum();
    }
}
