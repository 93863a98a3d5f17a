// The ten criteria as a radar: one shape for what is so far, one for what is possible, one for earlier.
"use strict";
{
  const { charts, dom, rules, say } = assessment;
  const { draw, make, number, percent } = dom;
  const RADIUS = 140;
  const LINE = 17;
  const LONGEST = 20;
  let drawn = 0;

  const names = () => [...rules.criteria.keys()];
  const angleOf = (index, all) => (2 * Math.PI * index) / all;
  const at = (angle, distance) => [Math.sin(angle) * distance, -Math.cos(angle) * distance].map((one) => Math.round(one * 10) / 10);

  /** Break a name into short lines between its words. */
  const linesOf = (name) =>
    name.split(" ").reduce((lines, word) => {
      const longer = `${lines.at(-1)} ${word}`;
      return lines.length && longer.length <= LONGEST ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, []);

  const anchorOf = (x) => (Math.abs(x) < 20 ? "middle" : x > 0 ? "start" : "end");

  /** Return a spoke's label; a narrow screen shows its number alone. */
  const label = (id, angle) => {
    const lines = linesOf(rules.name(id));
    const [x, y] = at(angle, RADIUS + 18);
    const top = y + 5 - (LINE * (lines.length - 1) * (1 + Math.cos(angle))) / 2;
    const given = number(rules.criteria.get(id).number);
    return draw("g", { class: `radar__label criterion--${id}`, "text-anchor": anchorOf(x) },
      draw("text", { class: "radar__number radar__number--alone", x, y: y + 7, "text-anchor": "middle" }, given),
      draw("text", { class: "radar__name" },
        draw("tspan", { class: "radar__number", x, y: top }, given), " ",
        lines.map((line, index) => draw("tspan", index ? { x, y: top + LINE * index } : {}, line)),
      ),
    );
  };

  const outline = (points) => points.map((point) => point.join(",")).join(" ");

  const ring = (share, all) =>
    draw("polygon", { class: "radar__ring", points: outline([...Array(all).keys()].map((index) => at(angleOf(index, all), RADIUS * share))) });

  const ringLabel = (share) =>
    draw("text", { class: "radar__scale", x: 4, y: -RADIUS * share + 12 }, percent(100 * share));

  const spoke = (share, angle) => {
    const [x2, y2] = at(angle, RADIUS);
    return draw("line", { class: share ? "radar__spoke" : "radar__spoke radar__spoke--none", x2, y2 });
  };

  /** Return the corners of a shape; a criterion without a share has none. */
  const corners = (score, end) =>
    names().flatMap((id, index, all) => {
      const share = score.criteria[id];
      return share ? [at(angleOf(index, all.length), RADIUS * charts.endsOf(share)[end])] : [];
    });

  const shape = (score, end, kind) => draw("polygon", { class: `radar__${kind}`, points: outline(corners(score, end)) });
  const dots = (score) => corners(score, 0).map(([cx, cy]) => draw("circle", { class: "radar__dot", cx, cy, r: 4 }));
  const squares = (score) =>
    corners(score, 0).map(([x, y]) => draw("rect", { class: "radar__square", x: x - 3.5, y: y - 3.5, width: 7, height: 7 }));

  /** Return what the radar shows in one sentence for each criterion. */
  const inWords = (score) =>
    names().map((id) => say("results.named", { name: rules.name(id), share: charts.percents(score.criteria[id]) })).join("; ");

  const drawing = (score, earlier) => {
    const all = names().length;
    const mark = `radar-${(drawn += 1)}`;
    return draw("svg", { class: "radar", viewBox: "-300 -200 600 405", preserveAspectRatio: "xMidYMid slice", role: "img", "aria-labelledby": `${mark}-title ${mark}-text` },
      draw("title", { id: `${mark}-title` }, say("results.radar")),
      draw("desc", { id: `${mark}-text` }, inWords(score)),
      [1, 0.75, 0.5, 0.25].map((share) => ring(share, all)),
      names().map((id, index) => spoke(score.criteria[id], angleOf(index, all))),
      shape(score, 1, "upper"), shape(score, 0, "lower"), dots(score),
      earlier ? [shape(earlier, 0, "earlier"), squares(earlier)] : [],
      [0.25, 0.5, 0.75, 1].map(ringLabel),
      names().map((id, index) => label(id, angleOf(index, all))),
    );
  };

  const swatch = (kind) =>
    draw("svg", { class: "radar__swatch", viewBox: "0 0 28 16", "aria-hidden": "true", focusable: "false" },
      draw("polygon", { class: `radar__${kind}`, points: "2,14 2,4 26,2 26,14" }));

  const legend = (kinds) =>
    make("ul", { class: "radar__legend" }, kinds.map((kind) => make("li", {}, swatch(kind), " ", say(`results.${kind}`))));

  /** Return the radar of a score, and of an earlier one, with its legend. */
  const radar = (score, earlier) => {
    const isOpen = Object.values(score.criteria).some((share) => share && !charts.isSettled(share));
    return make("figure", { class: "radar-figure" }, drawing(score, earlier),
      make("figcaption", {}, legend(["lower", ...(isOpen ? ["upper"] : []), ...(earlier ? ["earlier"] : [])])));
  };

  charts.radar = radar;
}
