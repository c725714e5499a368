package readout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import readout.news.Actor;
import readout.news.Meeting;
import readout.news.Meeting.Status;
import readout.news.Variance;
import readout.news.Variance.Verdict;

/** How accounts of one meeting differ: date, place, participants, status, form, and at whose request. */
final class MeetingVariances {

    private MeetingVariances() {}

    static List<Variance> of(List<Reported> facts) {
        List<Variance> variances = new ArrayList<>();
        variances.addAll(TimeVariances.of(facts, fact -> meeting(fact).when()));
        variances.addAll(Contrast.compare(facts, fact -> meeting(fact).place(), MeetingVariances::place));
        variances.addAll(Contrast.compare(facts, MeetingVariances::participants, MeetingVariances::participants));
        variances.addAll(
                Contrast.compare(facts, fact -> Optional.of(meeting(fact).status()), MeetingVariances::status));
        variances.addAll(
                Contrast.compare(facts, fact -> Optional.of(meeting(fact).form()), MeetingVariances::form));
        variances.addAll(Details.of(
                facts,
                "at whose request it takes place",
                fact -> meeting(fact).atRequestOf().map(name -> fact.main())));
        return variances;
    }

    private static Meeting meeting(Reported fact) {
        return (Meeting) fact.fact();
    }

    private static Optional<Variance> place(Contrast<String> one, Contrast<String> other) {
        if (Places.inside(one.value(), other.value())) {
            return Optional.empty();
        }
        boolean video = one.first().fact() instanceof Meeting a && a.mode().equals(Optional.of(Meeting.Mode.VIDEO));
        boolean wide = isState(one)
                || isState(other)
                || Places.share(one.value(), other.value())
                || Places.isVenue(one.value()) != Places.isVenue(other.value());
        String conclusion = video
                ? "each side of a video link has its own place"
                : wide ? "one place may lie in the other" : "the places differ";
        return Optional.of(one.against(
                other,
                "place",
                video || wide ? Verdict.COMPATIBLE : Verdict.TENSION,
                Reported::place,
                one.sentence(other, Places.shown(one.value()), Places.shown(other.value()), conclusion)));
    }

    /** Whether a place is told no more precisely than by its state. */
    private static boolean isState(Contrast<String> side) {
        return side.some().stream()
                .flatMap(fact -> fact.from().actors().stream())
                .anyMatch(actor -> actor.type() == Actor.Type.STATE && Names.same(actor.name(), side.value()));
    }

    private static Optional<Set<String>> participants(Reported fact) {
        Set<String> names = new TreeSet<>(meeting(fact).participants());
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static Optional<Variance> participants(Contrast<Set<String>> one, Contrast<Set<String>> other) {
        List<String> a = List.copyOf(one.value());
        List<String> b = List.copyOf(other.value());
        if (Names.share(a, b) == 1) {
            return Optional.empty();
        }
        boolean subset = Names.containment(a, b) == 1;
        boolean statesAndPersons = (areAll(one, Actor.Type.STATE) && areAll(other, Actor.Type.PERSON))
                || (areAll(one, Actor.Type.PERSON) && areAll(other, Actor.Type.STATE));
        String conclusion = statesAndPersons
                ? "one names the states, the other those who act for them"
                : subset ? "one list is longer" : "each names somebody whom the other does not";
        return Optional.of(one.against(
                other,
                "participant",
                subset || statesAndPersons ? Verdict.COMPATIBLE : Verdict.TENSION,
                Reported::place,
                one.sentence(other, Explanations.list(a), Explanations.list(b), conclusion)));
    }

    /** Whether each of the names is that of an actor of this type. */
    private static boolean areAll(Contrast<Set<String>> side, Actor.Type type) {
        return side.value().stream()
                .allMatch(name -> side.some().stream()
                        .flatMap(fact -> fact.from().actors().stream())
                        .anyMatch(actor -> actor.type() == type && Names.same(actor.name(), name)));
    }

    private static Optional<Variance> status(Contrast<Status> one, Contrast<Status> other) {
        Set<Status> both = Set.of(one.value(), other.value());
        if (both.contains(Status.UNSPECIFIED)) {
            return Optional.empty();
        }
        boolean cancelled = both.contains(Status.CANCELLED);
        Verdict verdict =
                cancelled ? (both.contains(Status.HELD) ? Verdict.CONTRADICTION : Verdict.TENSION) : Verdict.COMPATIBLE;
        return Optional.of(one.against(
                other,
                "status",
                verdict,
                Reported::place,
                one.sentence(
                        other,
                        Explanations.words(one.value().label()),
                        Explanations.words(other.value().label()),
                        verdict == Verdict.CONTRADICTION
                                ? "both cannot be true"
                                : "the accounts were written at different times")));
    }

    private static Optional<Variance> form(Contrast<Meeting.Form> one, Contrast<Meeting.Form> other) {
        return Optional.of(one.against(
                other,
                "wording",
                Verdict.COMPATIBLE,
                Reported::place,
                one.sentence(
                        other,
                        Explanations.words(one.value().label()),
                        Explanations.words(other.value().label()),
                        "one name is narrower than the other")));
    }
}
