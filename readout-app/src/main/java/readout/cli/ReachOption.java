package readout.cli;

import picocli.CommandLine.Option;
import readout.fetch.Fetcher;
import readout.fetch.Validators;

/** The option that says how far addresses may lead. */
final class ReachOption {

    @Option(
            names = "--allow-private",
            description = "Also fetch from this machine and private networks, which is refused otherwise.")
    private boolean allowPrivate;

    /** What fetches pages. */
    Fetcher fetcher(Validators validators) {
        return new Fetcher(allowPrivate ? Fetcher.Limits.USUAL.withPrivate() : Fetcher.Limits.USUAL, validators);
    }
}
