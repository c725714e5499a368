package readout.web;

/**
 * What is the same on every page.
 *
 * @param title of the page
 * @param path of the page, without the query
 * @param words that were searched for
 * @param csrf what a form must bring back, so that no other page can send it
 * @param twin address of the twin for programs
 */
public record Frame(String title, String path, String words, String csrf, String twin) {

    /** The address of a style sheet or script. */
    public String file(String name) {
        return StaticFiles.address(name);
    }

    /** Whether a link of the navigation leads to where the reader is. */
    public boolean isAt(String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
