package readout.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.language.Drawn;
import readout.language.Sentence;

class PatternFileTest {

    private static final String MEETINGS = """
            # who meets whom
            words hold: hold, have
            words talks
              talks: talk, meeting
              tea: chat over tea, tea
              pressConference: press conference

            pattern held form=talks
              N @talks /N
                <patient H @hold
                  >agent A
                ?>pp(with) B
                !>det no

            pattern met
              meet
                >agent A
                >obj B -press
                !>neg
            """;

    private static final Sentence HELD =
            Drawn.sentence("Xan/NNP/Xan/2/nsubj held/VBD/hold/0/root talks/NNS/talk/2/obj in/IN/in/5/case"
                    + " Orlia/NNP/Orlia/3/nmod with/IN/with/7/case Ume/NNP/Ume/5/nmod");
    private static final Sentence PASSIVE =
            Drawn.sentence("talks/NNS/talk/3/nsubj:pass were/VBD/be/3/aux:pass held/VBN/hold/0/root by/IN/by/5/case"
                    + " Xan/NNP/Xan/3/obl:agent");
    private static final Sentence PARTICIPLE =
            Drawn.sentence("the/DT/the/2/det talks/NNS/talk/5/nsubj held/VBN/hold/2/acl here/RB/here/3/advmod"
                    + " failed/VBD/fail/0/root");
    private static final Sentence SHARED = Drawn.sentence(
            "Xan/NNP/Xan/2/nsubj came/VBD/come/0/root and/CC/and/4/cc met/VBD/meet/2/conj" + " Ume/NNP/Ume/4/obj");
    private static final Sentence REFUSED =
            Drawn.sentence("Xan/NNP/Xan/2/nsubj refused/VBD/refuse/0/root to/TO/to/4/mark meet/VB/meet/2/xcomp"
                    + " Ume/NNP/Ume/4/obj");
    private static final Sentence PRESS =
            Drawn.sentence("Xan/NNP/Xan/2/nsubj met/VBD/meet/0/root the/DT/the/4/det press/NN/press/2/obj");

    private final PatternFile file = PatternFile.parse("test.patterns", MEETINGS);

    @Test
    void findsThePhraseEvenWhenTheParserHangsItOnThePlace() {
        assertThat(found(HELD)).containsExactly("held: N=talks H=held A=Xan B=Ume");
    }

    @Test
    void readsPassivesLikeActives() {
        assertThat(found(PASSIVE)).containsExactly("held: N=talks H=held A=Xan");
    }

    @Test
    void findsTheVerbBelowANounThatAParticipleDescribes() {
        assertThat(new Relation(false, "patient", java.util.Set.of()).from(new Tree(PARTICIPLE), 2))
                .containsExactly(1);
        assertThat(new Relation(true, "patient", java.util.Set.of()).from(new Tree(PARTICIPLE), 1))
                .containsExactly(2);
    }

    @Test
    void sharesSubjectsOverAndAndInfinitives() {
        assertThat(found(SHARED)).containsExactly("met: A=Xan B=Ume");
        assertThat(found(REFUSED)).containsExactly("met: A=Xan B=Ume");
    }

    @Test
    void keepsOutWhatATestDenies() {
        assertThat(found(PRESS)).isEmpty();
    }

    @Test
    void takesTheFirstPatternThatFits() {
        String two = "pattern first\n  meet\n    >obj B /NNP\npattern second\n  meet|see\n    ?>obj B\n";
        PatternFile ordered = PatternFile.parse("o", two);
        assertThat(ordered.match(SHARED)).extracting(m -> m.pattern().name()).containsExactly("first");
        assertThat(ordered.match(PRESS)).extracting(m -> m.pattern().name()).containsExactly("second");
    }

    @Test
    void triesAlternativesInOrderAndForgetsWhatFailedOnesCaptured() {
        String either = """
                pattern p
                  meet
                    either
                      >obj X
                        >det
                    or
                      >obj Y
                """;
        PatternFile alternatives = PatternFile.parse("e", either);
        assertThat(show(alternatives.match(PRESS))).containsExactly("p: X=press");
        assertThat(show(alternatives.match(SHARED))).containsExactly("p: Y=Ume");
    }

    @Test
    void readsPhrasesOfAListBeforeTheirLastWord() {
        Sentence conference = Drawn.sentence("a/DT/a/3/det press/NN/press/3/compound conference/NN/conference/0/root");
        WordList talks = file.list("talks");
        assertThat(talks.value(conference, 2)).contains("pressConference");
        assertThat(talks.value(HELD, 2)).contains("talks");
        assertThat(talks.value(HELD, 0)).isEmpty();
    }

    @Test
    void asksTheExtractorForMarks() {
        PatternFile marked = PatternFile.parse("m", "pattern p\n  meet\n    >obj B :actor\n");
        assertThat(marked.match(SHARED)).isEmpty();
        assertThat(marked.match(SHARED, (mark, tree, token) -> mark.equals("actor") && token == 4))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "patern p; f:1: expected 'words NAME' or 'pattern NAME', found 'patern p'",
                "pattern p; f:1: a pattern has one anchor line, found 0",
                "pattern p form; f:1: expected key=value, found 'form'",
                "pattern p|  meet|    obj B; f:3: expected a relation such as '>obj' or '<obj', found 'obj B'",
                "pattern p|  meet|    >OBJ B; f:3: not a relation: 'OBJ'",
                "pattern p|  meet|    >obj(with B; f:3: not a relation: 'obj(with'",
                "pattern p|  meet|    >obj A B; f:3: two captures in one line: A, B",
                "pattern p|  meet|    >obj >det; f:3: one relation for each line: '>det'",
                "pattern p|  @meet; f:2: no word list 'meet' above this line",
                "pattern p|  /V; f:2: the anchor must name its words, as 'meet~confer' or '@list'",
                "pattern p|  >obj meet; f:2: the anchor is a word, not a relation",
                "pattern p|  meet|    or; f:3: 'or' without 'either'",
                "words a: b|words a: c; f:2: word list a is there twice",
                "words a: b,,c; f:1: nothing between two commas",
                "words a; f:1: word list a is empty",
            })
    void namesFileAndLineOfAnError(String text, String message) {
        assertThatThrownBy(() -> PatternFile.parse("f", text.replace('|', '\n')))
                .isInstanceOf(PatternError.class)
                .hasMessage(message.replace('~', '|'));
    }

    @Test
    void staysFastInASentenceOfManyNames() {
        StringBuilder list = new StringBuilder("Xan/NNP/Xan/2/nsubj met/VBD/meet/0/root");
        for (int i = 0; i < 20_000; i++) {
            list.append(" and/CC/and/2/cc met/VBD/meet/2/conj Ume/NNP/Ume/")
                    .append(4 + 3 * i)
                    .append("/obj");
        }
        assertThat(file.match(Drawn.sentence(list.toString()))).hasSizeGreaterThan(10_000);
    }

    private List<String> found(Sentence sentence) {
        return show(file.match(sentence));
    }

    private static List<String> show(List<Match> matches) {
        return matches.stream()
                .map(m -> m.pattern().name() + ": "
                        + m.captures().stream()
                                .map(c -> c.name() + "=" + m.tree().sentence().form(c.token()))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void joinsWhatAndJoins() {
        Sentence three = Drawn.sentence(
                "Xan/NNP/Xan/0/root ,/,/,/3/punct Ume/NNP/Ume/1/conj and/CC/and/5/cc" + " Oro/NNP/Oro/1/conj");
        assertThat(Arrays.stream(new Tree(three).conjuncts(0)).mapToObj(three::form))
                .containsExactly("Xan", "Ume", "Oro");
    }
}
