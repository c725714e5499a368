package readout.eval;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import readout.eval.train.Train;

/** The command line of the evaluation module. */
@Command(
        name = "evaluate",
        description = "Measures Readout and trains its models.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "TASK",
        subcommands = {
            Attributions.class,
            Events.class,
            Extraction.class,
            FactGrowth.class,
            readout.eval.gate.Fixtures.class,
            Generate.class,
            Fuzz.class,
            Growth.class,
            readout.eval.gate.Gate.class,
            Gold.class,
            Parse.class,
            readout.eval.gate.Press.class,
            readout.eval.scale.Scale.class,
            Speed.class,
            Stages.class,
            Stories.class,
            TimeExpressions.class,
            Train.class
        })
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Evaluate()).execute(args));
    }
}
