package readout.cli;

import picocli.CommandLine.Option;
import readout.fetch.Fetcher;
import readout.fetch.Validators;
import readout.source.Sources;

/** The options of the commands that read addresses on the web. */
final class WebOptions {

    @Option(
            names = "--follow",
            description = "Fetch the pages that feeds, sitemaps and lists name. Without it they are only counted.")
    private boolean follow;

    @Option(
            names = "--allow-private",
            description = "Also fetch from this machine and private networks, which is refused otherwise.")
    private boolean allowPrivate;

    /** Options of sources, with the web; what servers say of pages is forgotten when the program ends. */
    Sources.Options with(Sources.Options options) {
        return with(options, Validators.inMemory());
    }

    /** Options of sources, with the web. */
    Sources.Options with(Sources.Options options, Validators validators) {
        Fetcher.Limits limits = allowPrivate ? Fetcher.Limits.USUAL.withPrivate() : Fetcher.Limits.USUAL;
        return options.withWeb(new Fetcher(limits, validators), follow);
    }
}
