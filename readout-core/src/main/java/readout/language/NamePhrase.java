package readout.language;

import java.util.Optional;

/**
 * A name with the title before it.
 *
 * @param sentence number of the sentence
 * @param first first token, of the title if there is one
 * @param last last token of the name
 * @param head token that heads it
 * @param name the name alone
 * @param words of the name
 * @param before the title before it
 * @param after the description after it, set off by a comma
 */
record NamePhrase(
        int sentence,
        int first,
        int last,
        int head,
        Name name,
        String words,
        Optional<Title> before,
        Optional<Title> after)
        implements Phrase {

    Name.Kind kind() {
        return name.kind();
    }
}
