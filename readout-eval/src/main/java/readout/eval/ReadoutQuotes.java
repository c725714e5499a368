package readout.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.Readout;
import readout.news.Article;
import readout.news.Fact;
import readout.news.Source;
import readout.news.Span;
import readout.news.Statement;

/** The quoted words of the statements that Readout finds; reads all facts of the text, as a run does. */
public final class ReadoutQuotes {

    private final Readout readout = Readout.load();

    /** The quotations of a text that belong to a statement. */
    public List<SpokenQuote> of(String text) {
        List<SpokenQuote> out = new ArrayList<>();
        for (Fact fact : readout.read(Article.plain("article", text)).facts()) {
            if (fact instanceof Statement statement) {
                List<Span> speakers = statement.speakers().stream()
                        .map(Source::span)
                        .flatMap(Optional::stream)
                        .toList();
                List<String> names =
                        statement.speakers().stream().map(Source::name).toList();
                statement.quoted().forEach(span -> out.add(new SpokenQuote(span, speakers, names)));
            }
        }
        return out;
    }
}
