package readout.fact.figure;

import readout.fact.PatternFile;
import readout.fact.WordList;

/** The word lists of {@code figures.patterns}. */
final class FigureWords {

    private static final PatternFile FILE = PatternFile.load(FigureWords.class, "figures.patterns");

    static final WordList CHANGE = FILE.list("change");
    static final WordList LEVEL = FILE.list("level");
    static final WordList DEAL = FILE.list("deal");
    static final WordList CITE = FILE.list("cite");
    static final WordList EXCEED = FILE.list("exceed");
    static final WordList PLANNED = FILE.list("planned");
    static final WordList TIME_SPAN = FILE.list("timeSpan");
    static final WordList ORDINAL_NAME = FILE.list("ordinalName");
    static final WordList ORDINAL_FIGURE = FILE.list("ordinalFigure");

    private FigureWords() {}
}
