package readout.record;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import readout.news.Meeting;
import readout.news.Meeting.Form;

/** Meetings are one when their form, their participants and their date agree. */
final class MeetingLikeness implements Likeness {

    /** Forms that two outlets may use for one meeting. */
    private static final Set<Form> TALKS = Set.of(Form.TALKS, Form.NEGOTIATION, Form.LARGE_GROUP, Form.SMALL_GROUP);

    private static final Set<Form> OCCASIONS = Set.of(Form.PARADE, Form.PRESS_CONFERENCE, Form.OTHER);

    private final StemWeights weights;
    private final Allegiances allegiances;

    MeetingLikeness(List<Reported> meetings, Allegiances allegiances) {
        this.allegiances = allegiances;
        weights = new StemWeights(meetings.stream().map(Reported::wording).toList());
    }

    @Override
    public double threshold() {
        return 0.4;
    }

    @Override
    public double of(Reported one, Reported other) {
        Meeting a = (Meeting) one.fact();
        Meeting b = (Meeting) other.fact();
        double wording = weights.cosine(one.wording(), other.wording());
        double form = form(a, b);
        double date = date(a, b);
        double who = who(a, b, wording);
        if (form == 0 || date == 0 || who == 0) {
            return 0;
        }
        if (one.sameSentence(other) && a.form() == b.form()) {
            return 1;
        }
        double title = title(a, b);
        return form * date * who * Math.min(1, 0.75 + 0.25 * Math.max(title, wording) + (title > 0.6 ? 0.2 : 0));
    }

    private static double form(Meeting a, Meeting b) {
        if (a.form() == b.form()) {
            return 1;
        }
        if (TALKS.contains(a.form()) && TALKS.contains(b.form())) {
            return 0.75;
        }
        Set<Form> forms = Set.of(a.form(), b.form());
        if (forms.contains(Form.OTHER)) {
            return forms.contains(Form.SERIES) || forms.contains(Form.VISIT) ? 0 : 0.6;
        }
        return forms.contains(Form.PARADE) && forms.contains(Form.CEREMONY) ? 0.6 : 0;
    }

    private static double date(Meeting a, Meeting b) {
        int days = Days.between(a.when(), b.when());
        if (days == Days.UNKNOWN) {
            return 0.9;
        }
        return days == 0 ? 1 : days == 1 ? 0.75 : 0;
    }

    /** Who meets; for want of names the words of the evidence must do. */
    private double who(Meeting a, Meeting b, double wording) {
        if (a.participants().isEmpty() || b.participants().isEmpty()) {
            return wording > 0.5 ? 0.7 : 0;
        }
        double share = Names.share(a.participants(), b.participants());
        double inside = Names.containment(a.participants(), b.participants());
        if (share == 0 && delegations(a.participants()) != delegations(b.participants())) {
            share = allegiances.share(a.participants(), b.participants());
            inside = share;
        }
        boolean hosts = a.host().isPresent() && b.host().isPresent();
        double host = hosts && !Names.same(a.host().orElseThrow(), b.host().orElseThrow()) ? 0.4 : 1;
        // Of a parade or ceremony each outlet names other guests.
        boolean occasion =
                a.form() == b.form() && OCCASIONS.contains(a.form()) && Days.between(a.when(), b.when()) == 0;
        return host * (share == 0 ? 0 : Math.max(occasion ? 0.6 : 0, 0.5 * share + 0.5 * inside));
    }

    /** Whether states meet, not persons. */
    private boolean delegations(List<String> participants) {
        return participants.stream().allMatch(allegiances::isState);
    }

    private double title(Meeting a, Meeting b) {
        if (a.title().isEmpty() || b.title().isEmpty()) {
            return 0;
        }
        return weights.cosine(
                Wording.of(a.title().orElseThrow()), Wording.of(b.title().orElseThrow()));
    }

    @Override
    public List<String> keys(Reported fact) {
        Meeting meeting = (Meeting) fact.fact();
        return meeting.participants().isEmpty()
                ? List.copyOf(fact.wording().stems())
                : Stream.concat(meeting.participants().stream(), allegiances.states(meeting.participants()).stream())
                        .map(Names::last)
                        .distinct()
                        .toList();
    }
}
