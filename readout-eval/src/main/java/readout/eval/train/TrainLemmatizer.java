package readout.eval.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.eval.Conllu;
import readout.eval.Tree;
import readout.language.Lemmatizer;
import readout.language.ModelFile;

/** Trains the lemmatizer on EWT and GUM, with silver lemmas for words that these lack. */
@Command(
        name = "lemmatizer",
        description = "Trains lemmatizer.model from ud-*.train.conllu.gz and polnear-silver.train.conllu.gz.",
        mixinStandardHelpOptions = true)
final class TrainLemmatizer implements Callable<Integer> {

    @Parameters(paramLabel = "DATA", description = "folder with the training data")
    private Path data = Path.of("");

    @Option(names = "--out", required = true, description = "file to write")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        List<Tree> silver = Conllu.read(data.resolve("polnear-silver.train.conllu.gz"));
        Lemmatizer lemmatizer = LemmatizerTrainer.train(Conllu.training(data), silver);
        ModelFile.save(out, lemmatizer::write);
        System.out.println("wrote " + out + ", " + Files.size(out) + " bytes");
        return 0;
    }
}
