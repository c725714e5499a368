package readout.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a long list.
 *
 * @param items what is shown
 * @param earlier the address of the part before
 * @param later the address of the part after
 */
public record Listing<T>(List<T> items, Optional<String> earlier, Optional<String> later) {

    /** The same part with other items. */
    <R> Listing<R> map(Function<T, R> other) {
        return new Listing<>(items.stream().map(other).toList(), earlier, later);
    }

    /** A part of a list, of which one line more than is shown was asked for. */
    static <T> Listing<T> of(List<T> found, Asked asked) {
        return of(found, asked, Asked.PAGE);
    }

    /** The same in parts of another length. */
    static <T> Listing<T> of(List<T> found, Asked asked, int length) {
        boolean more = found.size() > length;
        long from = asked.from();
        return new Listing<>(
                more ? found.subList(0, length) : found,
                from > 0 ? Optional.of(asked.at(Math.max(0, from - length))) : Optional.empty(),
                more ? Optional.of(asked.at(from + length)) : Optional.empty());
    }
}
