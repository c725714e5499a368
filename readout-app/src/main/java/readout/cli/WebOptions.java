package readout.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.fetch.Validators;
import readout.source.Sources;

/** The options of the commands that read addresses on the web among other inputs. */
final class WebOptions {

    @Option(
            names = "--follow",
            description = "Fetch the pages that feeds, sitemaps and lists name. Without it they are only counted.")
    private boolean follow;

    @Mixin
    private ReachOption reach = new ReachOption();

    /** Options of sources, with the web; what servers say of pages is forgotten when the program ends. */
    Sources.Options with(Sources.Options options) {
        return options.withWeb(reach.fetcher(Validators.inMemory()), follow);
    }
}
