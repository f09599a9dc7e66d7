// Follows a running import: the server sends finished HTML for the progress block, and says when there is nothing more to come.
document.querySelectorAll("[data-events]").forEach(block => {
    const source = new EventSource(block.dataset.events);
    source.addEventListener("progress", event => { block.innerHTML = event.data; });
    source.addEventListener("end", () => { source.close(); location.reload(); });
    // the same person watches in many windows: this one rests until somebody looks at it again
    source.addEventListener("elsewhere", event => {
        source.close();
        block.insertAdjacentHTML("beforeend", event.data);
        document.addEventListener("visibilitychange", () => { if (!document.hidden) location.reload(); });
    });
});
