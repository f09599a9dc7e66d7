// Draws the charts: the server sends the whole option object; names of colours and formats in it are filled in here,
// because only the browser knows the colour scheme and only a function can format an axis.
const language = document.documentElement.lang === "en" ? "en-GB" : "de-DE";
const token = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
const probe = document.createElement("span");
probe.hidden = true;
document.body.append(probe);
const colour = name => { // light-dark() has to be computed to a plain colour for the canvas
    probe.style.color = token(name);
    return getComputedStyle(probe).color;
};
const formats = {
    percent: value => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(value / 100),
    number: value => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value),
    short: value => new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1, useGrouping: "always" }).format(value),
};
const fill = part => {
    if (typeof part === "string") {
        if (part.startsWith("colour:")) return colour(part.slice(7));
        if (part.startsWith("format:")) return formats[part.slice(7)];
        return part;
    }
    if (Array.isArray(part)) return part.map(fill);
    if (part && typeof part === "object") return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, fill(value)]));
    return part;
};

const draw = async figure => {
    const answer = await fetch(figure.dataset.chart, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const option = await answer.json();
    const chart = echarts.init(figure, null, { renderer: "canvas" });
    const paint = () => chart.setOption({
        animation: false,
        textStyle: { fontFamily: token("font"), fontSize: 12, color: colour("ink-2") },
        tooltip: { renderMode: "richText", backgroundColor: colour("raised"), borderColor: colour("line-2"), textStyle: { color: colour("ink") } },
        ...fill(option),
    }, true);
    paint();
    figure.dataset.drawn = "true";
    new ResizeObserver(() => chart.resize()).observe(figure);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
    // paper is white: a dark page is drawn in light colours for as long as it is being printed
    const scheme = document.documentElement.dataset.scheme;
    const dress = wanted => {
        document.documentElement.dataset.scheme = wanted;
        paint();
        chart.getZr().flush();
    };
    addEventListener("beforeprint", () => dress("light"));
    addEventListener("afterprint", () => dress(scheme));
};

document.fonts.ready.then(() => document.querySelectorAll("[data-chart]").forEach(draw));
