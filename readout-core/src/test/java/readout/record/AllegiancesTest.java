package readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.news.Actor;

/** For which state somebody acts. */
class AllegiancesTest {

    private static Allegiances of(Report... reports) {
        return Allegiances.of(List.of(reports).stream().map(Report::facts).toList());
    }

    private static Report summit(String id) {
        return Report.of(id, "Nothing else was said.")
                .actor(Actor.Type.STATE, "Arvenia")
                .actor(Actor.Type.STATE, "Tolmark");
    }

    @Test
    void aTitleThatNamesAStateSaysForWhomAPersonActs() {
        Allegiances allegiances = of(summit("A").actor(Actor.Type.PERSON, "Ana Doral", "Arvenian President"));

        assertThat(allegiances.states(List.of("Ana Doral", "Tolmark"))).containsExactly("Arvenia", "Tolmark");
    }

    @Test
    void aTitleWithoutAStateSaysNothing() {
        Allegiances allegiances = of(summit("A").actor(Actor.Type.PERSON, "Ana Doral", "President"));

        assertThat(allegiances.states(List.of("Ana Doral"))).containsExactly("Ana Doral");
    }

    @Test
    void whatOneArticleSaysOfAPersonHoldsForTheWholeStory() {
        Allegiances allegiances = of(
                summit("A").actor(Actor.Type.PERSON, "Ana Doral", "President"),
                summit("B").actor(Actor.Type.PERSON, "Ana Doral", "President of Arvenia"));

        assertThat(allegiances.states(List.of("Ana Doral"))).containsExactly("Arvenia");
    }

    @Test
    void twoPresidentsOfWhomOneIsKnownAreTheTwoStates() {
        Allegiances allegiances = of(summit("A")
                .actor(Actor.Type.PERSON, "Ana Doral", "Arvenian President")
                .actor(Actor.Type.PERSON, "Joris Lamm", "President"));

        assertThat(allegiances.share(List.of("Ana Doral", "Joris Lamm"), List.of("Arvenia", "Tolmark")))
                .isEqualTo(1);
        assertThat(allegiances.share(List.of("Joris Lamm"), List.of("Arvenia"))).isZero();
    }
}
