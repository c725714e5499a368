package readout.news;

import java.util.List;
import java.util.Optional;

/**
 * People or delegations meet, or one of them travels.
 *
 * @param form what kind of meeting
 * @param mode how they meet, when it is told
 * @param title what the article calls it
 * @param participants names; of a visit the visitors
 * @param host name; of a visit the state visited
 * @param place from the smallest to the largest: "Great Hall of the People, Beijing"
 * @param when first and last day
 * @param status held, planned, cancelled
 * @param atRequestOf name
 * @param partOf id of the meeting, of the same article, to which it belongs
 */
public record Meeting(
        Telling telling,
        Form form,
        Optional<Mode> mode,
        Optional<String> title,
        List<String> participants,
        Optional<String> host,
        Optional<String> place,
        Optional<Period> when,
        Status status,
        Optional<String> atRequestOf,
        Optional<String> partOf)
        implements Fact {

    /** What kind of meeting. */
    public enum Form {
        TALKS("talks"),
        SMALL_GROUP("smallGroup"),
        LARGE_GROUP("largeGroup"),
        TEA("tea"),
        VISIT("visit"),
        CEREMONY("ceremony"),
        PRESS_CONFERENCE("pressConference"),
        PARADE("parade"),
        NEGOTIATION("negotiation"),
        SERIES("series"),
        OTHER("other");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    /** How people meet. */
    public enum Mode {
        IN_PERSON("inPerson"),
        VIDEO("video"),
        PHONE("phone");

        private final String label;

        Mode(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    /** Whether a meeting took place. */
    public enum Status {
        HELD("held"),
        PLANNED("planned"),
        CANCELLED("cancelled"),
        UNSPECIFIED("unspecified");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** The word for this in the export formats. */
        public String label() {
            return label;
        }
    }

    public Meeting {
        participants = List.copyOf(participants);
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    @Override
    public Meeting withTelling(Telling other) {
        return new Meeting(other, form, mode, title, participants, host, place, when, status, atRequestOf, partOf);
    }
}
