package readout.fact.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.fact.Passages;
import readout.fact.Reality;
import readout.news.Agreement;
import readout.news.Agreement.Area;
import readout.news.Agreement.Status;
import readout.news.Agreement.Type;
import readout.news.Amount;
import readout.news.PartialDate;
import readout.news.Telling;

/** An agreement as one or several passages tell it, while an article is read. */
final class Draft {

    final Type type;
    final Status status;
    final Reality reality;

    /** Whether the passage only speaks of it and tells nothing that was done. */
    final boolean mentioned;

    final Set<String> parties = new LinkedHashSet<>();
    final Set<String> signatories = new LinkedHashSet<>();
    final Passages evidence = new Passages();
    final List<Area> areas = new ArrayList<>();
    boolean areasOpen;
    Optional<String> title = Optional.empty();
    Optional<Amount> count = Optional.empty();
    Optional<PartialDate> date = Optional.empty();

    Draft(Type type, Status status, Reality reality, boolean mentioned) {
        this.type = type;
        this.status = status;
        this.reality = reality;
        this.mentioned = mentioned;
    }

    /** True when this can be the agreement that {@code other} tells. */
    boolean matches(Draft other) {
        if (!sameType(other) || !agree(date, other.date)) {
            return false;
        }
        boolean number = count.isEmpty()
                || other.count.isEmpty()
                || count.get().number().equals(other.count.get().number());
        return number && (other.mentioned || (status == other.status && sameParties(other)));
    }

    private boolean sameType(Draft other) {
        return type == other.type || (other.mentioned && other.type == Type.AGREEMENT && type != Type.DOCUMENTS);
    }

    private boolean sameParties(Draft other) {
        return parties.containsAll(other.parties) || other.parties.containsAll(parties);
    }

    private static <T> boolean agree(Optional<T> a, Optional<T> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    void add(Draft other) {
        if (!other.mentioned) {
            parties.addAll(other.parties);
            signatories.addAll(other.signatories);
            date = date.or(() -> other.date);
            count = count.or(() -> other.count);
            if (areas.isEmpty()) {
                areas.addAll(other.areas);
                areasOpen = other.areasOpen;
            }
        }
        if (other.title.isPresent()
                && other.title.get().length() > title.orElse("").length()) {
            title = other.title;
        }
        evidence.add(other.evidence);
    }

    Agreement agreement(Telling telling) {
        return new Agreement(
                telling,
                title,
                type,
                List.copyOf(parties),
                List.copyOf(signatories),
                count,
                areas,
                areasOpen,
                date,
                status);
    }
}
