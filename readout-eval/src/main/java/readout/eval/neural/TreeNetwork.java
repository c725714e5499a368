package readout.eval.neural;

import java.util.List;

/** A network that is trained to read trees. */
interface TreeNetwork {

    List<Parameter> parameters();

    /** A row for the root and one for each word. */
    Node encode(Tape tape, Example example);

    TreeLayers layers();
}
