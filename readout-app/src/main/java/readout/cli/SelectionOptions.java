package readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.news.Fact;
import readout.news.PartialDate;
import readout.news.Period;
import readout.store.Selection;

/** The options that say which articles or facts of a store are wanted. */
final class SelectionOptions {

    private static final PartialDate FIRST = new PartialDate(1, 0, 0);
    private static final PartialDate LAST = new PartialDate(9999, 0, 0);

    @Option(names = "--actor", paramLabel = "NAME", description = "With a fact in which somebody of this name is.")
    private Optional<String> actor = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "With a fact of this kind: ${COMPLETION-CANDIDATES}.")
    private Optional<Fact.Kind> kind = Optional.empty();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Of this outlet.")
    private Optional<String> outlet = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "Not before this day, month or year.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Not after this day, month or year.")
    private Optional<String> to = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    /** What is wanted, with all of some words. */
    Selection with(List<String> words) {
        Optional<Period> period = from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(period(
                        from.map(this::date).orElse(FIRST), to.map(this::date).orElse(LAST)));
        return new Selection(words, actor, kind.map(k -> k.name().toLowerCase(Locale.ROOT)), outlet, period);
    }

    private Period period(PartialDate first, PartialDate last) {
        if (last.lastDay().isBefore(first.firstDay())) {
            throw new ParameterException(spec.commandLine(), "--to must not be before --from");
        }
        return new Period(first, last);
    }

    private PartialDate date(String text) {
        return PartialDate.parse(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "a date must be such as 2025-05-08, 2025-05 or 2025, not " + text));
    }
}
