package readout.eval.train;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Conllu;
import readout.eval.NameScore;
import readout.language.NameFinder;
import readout.language.NameModel;

/** Trains the model of names on the silver entities of PolNeAR and the gold entities of GUM. */
@Command(
        name = "names",
        description = "Trains the model of names and scores it on the development files.",
        mixinStandardHelpOptions = true)
final class TrainNames implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "folder with the CoNLL-U files")
    private Path data = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "where the model goes", required = true)
    private Path out = Path.of("");

    @Option(names = "--epochs", description = "passes over the data (${DEFAULT-VALUE})")
    private int epochs = 6;

    @Option(names = "--seed", description = "of the order of the sentences (${DEFAULT-VALUE})")
    private long seed = 20250508;

    @Override
    public Integer call() throws Exception {
        List<LabelledSentence> sentences = new ArrayList<>();
        var silver = SilverNames.read(Conllu.read(data.resolve("polnear-silver.train.conllu.gz")));
        sentences.addAll(silver);
        var gold = GumNames.read(Conllu.read(data.resolve("ud-gum-open.train.conllu.gz")));
        sentences.addAll(gold);
        sentences.addAll(gold);
        System.out.println(sentences.size() + " sentences");
        NameModel model = new NameTraining(epochs, seed).train(sentences);
        try (OutputStream file = Files.newOutputStream(out)) {
            model.write(file);
        }
        System.out.println(out + ": " + Files.size(out) + " bytes");
        NameFinder finder = new NameFinder(model);
        var silverDev = SilverNames.read(Conllu.read(data.resolve("polnear-silver.dev.conllu.gz")));
        var gumDev = GumNames.read(Conllu.read(data.resolve("ud-gum-open.dev.conllu.gz")));
        System.out.println("PolNeAR dev, silver (machine-made)\n" + NameScore.of(finder, silverDev));
        System.out.println("GUM dev, gold\n" + NameScore.of(finder, gumDev));
        return 0;
    }
}
