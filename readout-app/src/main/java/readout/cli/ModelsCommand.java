package readout.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import readout.language.ModelCard;

/** {@code readout models}: the models that come with the program, with their data, commands, seeds and scores. */
@Command(
        name = "models",
        description = "Prints the models that come with the program: data, licence, training command, seed, scores.",
        mixinStandardHelpOptions = true)
final class ModelsCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        for (ModelCard card : ModelCard.all()) {
            out.println(card.name() + " (" + card.file() + ", SHA-256 " + card.sha256() + ")");
            out.println("  task     " + card.task());
            out.println("  data     " + card.data());
            out.println("  licence  " + card.licence());
            out.println("  command  " + card.command());
            out.println("  seed     " + card.seed());
            card.scores().forEach((name, score) -> out.println("  score    " + name + ": " + score));
            out.println();
        }
        out.flush();
    }
}
