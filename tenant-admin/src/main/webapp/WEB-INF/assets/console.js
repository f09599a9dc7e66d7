// Small things the browser does by itself: dialogs, keys, the end of a session. Everything else comes from the server.
import "./progress.js";
import "./upload.js";

const typing = target => target.closest("input, textarea, select, [contenteditable]");
const open = id => {
    const dialog = document.getElementById(id);
    if (dialog && !dialog.open) dialog.showModal();
};

document.addEventListener("click", event => {
    const opener = event.target.closest("[data-opens]");
    if (opener) open(opener.dataset.opens);
    if (event.target.closest("[data-reload]")) { event.preventDefault(); location.reload(); }
    event.target.closest("[data-closes]")?.closest("dialog")?.close();
    if (event.target instanceof HTMLDialogElement) event.target.close();
    document.querySelectorAll("details.facet[open]").forEach(facet => { if (!facet.contains(event.target)) facet.open = false; });
});

document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") { event.preventDefault(); open("search"); return; }
    if (event.key === "Escape") document.querySelectorAll("details.facet[open]").forEach(facet => { facet.open = false; });
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "?") open("shortcuts");
    const keyed = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (keyed) { event.preventDefault(); keyed.click(); keyed.focus(); }
});

// arrow keys walk through the suggestions of the search
document.getElementById("search")?.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [event.currentTarget.querySelector("input"), ...event.currentTarget.querySelectorAll("#suggestions a")];
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length]?.focus();
});

// the session ended while the page was open: a part cannot be fetched any more, the whole page can
document.addEventListener("htmx:responseError", event => {
    if (event.detail.xhr.status === 401) open("expired");
});

// htmx gives the focus back to the element of the same id; what it cannot know: a list of choices that was open stays open,
// and more rows are read on from the first of them
let before = { open: [], focus: "", row: null };
document.addEventListener("htmx:beforeSwap", event => {
    before = {
        open: [...document.querySelectorAll("details.facet[open]")].map(facet => facet.id),
        focus: document.activeElement?.id ?? "",
        row: event.detail.target.matches("tr.more") ? event.detail.target.previousElementSibling : null,
    };
});
document.addEventListener("htmx:afterSwap", () => {
    before.open.forEach(id => document.getElementById(id)?.setAttribute("open", ""));
    if (before.row) before.row.nextElementSibling?.querySelector("a")?.focus();
    else if (before.focus && document.activeElement === document.body) document.getElementById(before.focus)?.focus();
});

// a filter applies as soon as it is chosen; without this script its button does it
document.addEventListener("change", event => {
    const form = event.target.closest("form[data-auto]");
    if (form) form.requestSubmit();
});

// a value chosen elsewhere shows what belongs to it
document.addEventListener("change", event => {
    const chooser = event.target.closest("[data-shows]");
    if (!chooser) return;
    document.querySelectorAll(`[data-shown-by="${CSS.escape(chooser.dataset.shows)}"]`).forEach(part => {
        part.hidden = part.dataset.when !== chooser.value;
    });
});

// a form that was refused is opened again with what was typed
document.querySelectorAll("dialog[data-open-now]").forEach(dialog => dialog.showModal());

// a table that is wider than the screen can be scrolled by keyboard too
document.querySelectorAll(".tablewrap").forEach(wrap => {
    if (wrap.scrollWidth > wrap.clientWidth) wrap.tabIndex = 0;
});
