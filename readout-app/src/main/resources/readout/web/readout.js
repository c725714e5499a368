// "/" goes to the search field, as on many sites; a line of the record that an address names, or in which it names a fact,
// is opened.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, select, textarea, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    document.getElementById("words").focus();
  }
});
const named = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
function openTarget() {
  const target = named();
  const line = target && target.closest("details.entry");
  if (line) {
    line.open = true;
    target.scrollIntoView();
  }
}
document.addEventListener("htmx:afterSettle", () => {
  if (named() && !document.querySelector(":target")) {
    location.replace(location.hash); // the words of the fact have come
  }
});
addEventListener("hashchange", openTarget);
document.addEventListener("DOMContentLoaded", openTarget); // after htmx has seen the page, so that it fetches the words
// How far a hand-in is, told by the server as it goes on.
const progress = document.getElementById("progress");
if (progress && progress.textContent.startsWith("Reading")) {
  const events = new EventSource(progress.dataset.events);
  events.onmessage = (event) => { progress.textContent = event.data; };
  events.addEventListener("done", () => { events.close(); location.reload(); });
}
