package readout.eval.train;

import picocli.CommandLine.Command;

/** The training commands, one for each model. */
@Command(
        name = "train",
        description = "Trains a model of the language engine; the same seed gives the same bytes.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "MODEL",
        subcommands = {
            TrainAttribution.class,
            TrainBody.class,
            TrainClusters.class,
            TrainLemmatizer.class,
            TrainNames.class,
            TrainOrdinaryNews.class,
            TrainTagger.class,
            readout.eval.neural.TrainTeacher.class,
            readout.eval.neural.MakeSilver.class,
            readout.eval.neural.TrainParser.class
        })
public final class Train {}
