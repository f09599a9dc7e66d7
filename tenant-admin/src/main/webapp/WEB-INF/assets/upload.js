// Sends chosen files one after the other as they are, so that their size does not matter, and shows how far each one is.
const send = (address, file, row, csrf) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address + "?filename=" + encodeURIComponent(file.name));
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-CSRF-Token", csrf);
    request.setRequestHeader("HX-Request", "true");
    request.upload.addEventListener("progress", event => { row.querySelector("progress").value = event.loaded / event.total; });
    request.addEventListener("load", () => request.status < 300 ? resolve() : reject(request));
    request.addEventListener("error", () => reject(request));
    request.send(file);
});

const take = async (zone, files) => {
    const csrf = document.querySelector("meta[name=csrf]").content;
    const list = zone.querySelector(".uploading");
    zone.classList.add("busy");
    for (const file of files) {
        const row = document.createElement("li");
        row.append(file.name, document.createElement("progress"));
        list.append(row);
        try {
            await send(zone.dataset.upload, file, row, csrf);
        } catch (request) {
            if (request.status === 401) document.getElementById("expired").showModal();
            else if (request.responseText) document.getElementById("notices").innerHTML = request.responseText;
            else document.getElementById("notices").textContent = zone.dataset.failed;
            row.remove();
            zone.classList.remove("busy");
            return;
        }
    }
    location.assign(zone.dataset.then);
};

document.querySelectorAll("[data-upload]").forEach(zone => {
    const input = zone.querySelector("input[type=file]");
    input.addEventListener("change", () => take(zone, [...input.files]));
    zone.addEventListener("dragover", event => { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", () => zone.classList.remove("over"));
    zone.addEventListener("drop", event => {
        event.preventDefault();
        zone.classList.remove("over");
        take(zone, [...event.dataTransfer.files]);
    });
});
