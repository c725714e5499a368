package readout.record;

/**
 * Words in a row that a text shares with an earlier one.
 *
 * @param source the earlier text
 * @param sourceStart number of the first word there
 * @param start number of the first word here
 * @param length how many words
 */
record SharedRun(CopyText source, int sourceStart, int start, int length) {

    int end() {
        return start + length;
    }

    int sourceEnd() {
        return sourceStart + length;
    }
}
