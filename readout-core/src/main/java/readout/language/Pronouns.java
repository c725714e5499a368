package readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the personal pronouns of the third person in a sentence. */
final class Pronouns {

    private Pronouns() {}

    static List<Pronoun> find(Sentence s, boolean[] taken) {
        List<Pronoun> out = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            int token = i;
            if (!taken[i] && s.tag(i).startsWith("PRP")) {
                form(s.lower(i)).ifPresent(form -> out.add(new Pronoun(s.index(), token, form)));
            }
        }
        return out;
    }

    static Optional<Pronoun.Form> form(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself" -> Optional.of(Pronoun.Form.HE);
            case "she", "her", "hers", "herself" -> Optional.of(Pronoun.Form.SHE);
            case "it", "its", "itself" -> Optional.of(Pronoun.Form.IT);
            case "they", "them", "their", "theirs", "themselves" -> Optional.of(Pronoun.Form.THEY);
            default -> Optional.empty();
        };
    }
}
