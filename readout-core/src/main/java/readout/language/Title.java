package readout.language;

/**
 * A title or description of a person that stands by the name.
 *
 * @param first its first token
 * @param last its last token
 * @param noun its head noun with its class
 * @param state the state that it names ("Chinese President"), else empty
 */
record Title(int first, int last, NounClass noun, String state) {}
