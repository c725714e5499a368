package readout.eval.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import readout.eval.train.AnnotatedArticles.Annotated;
import readout.fact.statement.hearing.HearingFile;
import readout.fact.statement.hearing.HearingNetwork;

/**
 * Networks that hear, each for the articles that it was not trained on: what learns from their marginals must see them
 * as they will be on new articles (stacking; Wolpert 1992).
 */
final class HearingFolds {

    /**
     * Articles with a network that has not seen them.
     *
     * @param network trained on the articles of the other folds
     * @param articles of this fold
     */
    record Fold(HearingNetwork network, List<Annotated> articles) {

        Fold where(Predicate<Annotated> condition) {
            return new Fold(network, articles.stream().filter(condition).toList());
        }
    }

    private final HearingLessons lessons;
    private final Optional<Path> folder;

    /** @param folder where networks are kept between two commands */
    HearingFolds(HearingLessons lessons, Optional<Path> folder) {
        this.lessons = lessons;
        this.folder = folder;
    }

    /** The articles in so many folds. */
    List<Fold> of(List<Annotated> articles, int count) throws IOException {
        List<Fold> folds = new ArrayList<>();
        for (int f = 0; f < count; f++) {
            List<Annotated> own = new ArrayList<>();
            List<Annotated> others = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (i % count == f ? own : others).add(articles.get(i));
            }
            folds.add(new Fold(network("fold-" + f + "-of-" + count, others), own));
        }
        return folds;
    }

    /** A network trained on all articles. */
    HearingNetwork all(List<Annotated> articles) throws IOException {
        return network("all", articles);
    }

    /** As it will be read from its file, whether it was trained now or earlier. */
    private HearingNetwork network(String name, List<Annotated> articles) throws IOException {
        Optional<Path> file = folder.map(f -> f.resolve(name));
        byte[] bytes;
        if (file.isPresent() && Files.exists(file.get())) {
            bytes = Files.readAllBytes(file.get());
        } else {
            System.out.println("network " + name);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            HearingFile.write(lessons.learn(articles), new DataOutputStream(out));
            bytes = out.toByteArray();
            if (file.isPresent()) {
                Files.write(file.get(), bytes);
            }
        }
        return HearingFile.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
