package readout.eval.scale;

import picocli.CommandLine.Command;

/** Measures how grouping and lineage do on very many generated articles. */
@Command(
        name = "scale",
        description = "Speed and memory on very many generated articles.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        subcommands = {StoryScale.class, LineageScale.class, RewriteScore.class})
public final class Scale {}
