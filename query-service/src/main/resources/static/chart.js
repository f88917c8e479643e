// Draws the figures of an indicator. Without it the tables say the same.
import { labelsOf } from "/labels.js";

const place = document.getElementById("chart");
if (place && window.echarts) {
  let chart = null;
  let unit, whole, ticks, series, breaks, broken;
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const grouped = (decimal) => {
    const [whole, part] = decimal.split(".");
    const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    return part === undefined ? digits : `${digits}.${part}`;
  };

  // The colour says of which kind a line is; mark and dashes tell the components apart without it.
  const looks = {
    baseline: () => ({ marks: ["rect", "emptyRect", "triangle"], size: 9, colour: colour("--muted"), width: 0, dashes: ["solid"] }),
    measurement: () => ({ marks: ["circle", "emptyCircle", "triangle"], size: 9, colour: colour("--link"), width: 2, dashes: ["solid", "dashed", "dotted"] }),
    target: () => ({ marks: ["diamond", "emptyDiamond", "arrow"], size: 12, colour: colour("--target"), width: 1.5, dashes: ["dashed", "dotted", [10, 3, 2, 3]] }),
    former: () => ({ marks: ["emptyDiamond", "emptyRect", "emptyTriangle"], size: 10, colour: colour("--muted"), width: 1, dashes: [[2, 4], [6, 4], [6, 3, 2, 3]] }),
  };

  // What an earlier edition aimed at is of a kind of its own, in grey.
  const kindOf = (line) => (line.former ? "former" : line.kind);
  const nthOfItsKind = (line) => series.filter((other) => kindOf(other) === kindOf(line)).indexOf(line);

  const drawnAt = ({ at, value, begins, status }) => {
    if (value === null) {
      return [at, null];
    }
    const mark = begins ? { symbol: "none" } : status ? { symbol: "emptyCircle" } : {};
    return { value: [at, Number(value)], ...mark };
  };

  const said = ({ value, status }) => [grouped(value), status].filter(Boolean).join(" ");

  const periodAt = (at) => ticks.filter((tick) => tick.at === at).map((tick) => tick.period).join(" / ");

  const told = (pointed) => {
    const points = pointed.map(({ seriesIndex, dataIndex, marker, seriesName }) => ({ marker, seriesName, ...series[seriesIndex].points[dataIndex] }));
    const figures = points.filter((point) => point.period !== broken && !point.begins);
    const lines = figures.map(({ marker, seriesName, value, status }) => `${marker}${seriesName}  ${value === null ? "－" : grouped(value)}${status ? ` ${status}` : ""}`);
    return [...new Set(points.map((point) => point.period)), ...lines].join("\n");
  };

  // Room before the first period and behind the last.
  const margin = () => (ticks.length > 1 ? (ticks.at(-1).at - ticks[0].at) / (2 * (ticks.length - 1)) : 183);

  // From these periods on the figures do not compare with those before.
  const markOfBreaks = () => ({
    silent: true,
    symbol: "none",
    lineStyle: { color: colour("--muted"), type: "dotted", width: 1.5 },
    label: { formatter: broken, color: colour("--muted"), position: "insideEndTop" },
    data: breaks.map((at) => ({ xAxis: at })),
  });

  const drawn = (line) => {
    const look = looks[kindOf(line)]();
    const nth = nthOfItsKind(line);
    return {
      name: line.name,
      type: "line",
      symbol: look.marks[nth % look.marks.length],
      symbolSize: look.size,
      showSymbol: true,
      connectNulls: false,
      itemStyle: { color: look.colour },
      lineStyle: { width: look.width, type: look.dashes[nth % look.dashes.length], color: look.colour },
      label: { show: false, color: look.colour, formatter: ({ dataIndex }) => said(line.points[dataIndex]) },
      data: line.points.map(drawnAt),
    };
  };

  // Where words stand already: on the axes, in the legend, at the marks of breaks.
  const words = () =>
    chart.getZr().storage.getDisplayList(true).filter(({ type }) => type === "tspan").map((text) => {
      const rect = text.getBoundingRect().clone();
      rect.applyTransform(text.getComputedTransform());
      return rect;
    });

  const placed = (line, point) => {
    if (point.value === null) {
      return null;
    }
    const [x, y] = chart.convertToPixel({ gridIndex: 0 }, [point.at, Number(point.value)]);
    return { line, point, x, y };
  };

  // The lines that are shown, each with the places of its points.
  const placedLines = () => {
    const { selected } = chart.getOption().legend[0];
    return series.filter(({ name }) => selected[name] !== false).map((line) => line.points.map((point) => placed(line, point)));
  };

  const paths = (lines) =>
    lines.flatMap((places) => places.slice(1).map((to, n) => [places[n], to])).filter(([from, to]) => from && to && looks[kindOf(to.line)]().width > 0);

  const measured = (one, all) => {
    const text = said(one.point);
    const font = `12px ${getComputedStyle(document.body).fontFamily}`;
    const { width, height } = new echarts.graphic.Text({ style: { text, font } }).getBoundingRect();
    const under = all.some((other) => other.x === one.x && other.y < one.y);
    return { ...one, text, width, height, size: looks[kindOf(one.line)]().size, under };
  };

  // A figure beside a point on the lowest line is half below that.
  const room = () => {
    const { x, y, height } = chart.getModel().getComponent("grid").coordinateSystem.getRect();
    return { x, y: 0, width: place.clientWidth - x, height: y + height + 8 };
  };

  const withLabels = (labels) =>
    chart.setOption({
      series: series.map((line) => ({
        data: line.points.map((point) => (labels.has(point) ? { ...drawnAt(point), label: labels.get(point) } : drawnAt(point))),
      })),
    });

  // Last, since the figures give way to all else.
  const label = () => {
    withLabels(new Map());
    if (place.clientWidth > 560) {
      const lines = placedLines();
      const points = lines.flat().filter((one) => one && !one.point.begins).map((one, n, all) => measured(one, all));
      const labels = labelsOf(points, paths(lines), words(), room());
      withLabels(new Map(points.map(({ point }, n) => [point, labels[n]]).filter(([, found]) => found)));
    }
  };

  const draw = () => {
    const ink = colour("--ink");
    const legendLines = Math.ceil((series.length * 130) / place.clientWidth);
    const periods = [...new Set(ticks.map((tick) => tick.at))];
    const text = { color: ink, fontFamily: getComputedStyle(document.body).fontFamily };
    chart.setOption(
      {
        animation: false,
        textStyle: text,
        grid: { left: 8, right: 24, top: 28 + 28 * legendLines, bottom: 28, containLabel: true },
        legend: { top: 0, left: 0, textStyle: text, itemGap: 20 },
        tooltip: { trigger: "axis", renderMode: "richText", formatter: told },
        xAxis: {
          type: "value",
          min: periods[0] - margin(),
          max: periods.at(-1) + margin(),
          axisLine: { onZero: false, lineStyle: { color: colour("--rule") } },
          axisTick: { show: false },
          splitLine: { show: false },
          axisLabel: { color: ink, customValues: periods, formatter: periodAt, hideOverlap: true },
        },
        yAxis: {
          type: "value",
          scale: true,
          minInterval: whole ? 1 : undefined,
          name: unit || "",
          nameTextStyle: { color: colour("--muted"), align: "left" },
          splitLine: { lineStyle: { color: colour("--hair") } },
          axisLabel: { color: ink, formatter: (value) => grouped(String(value)) },
        },
        series: series.map((line, n) => (n === 0 && breaks.length > 0 ? { ...drawn(line), markLine: markOfBreaks() } : drawn(line))),
      },
      true,
    );
    label();
    const [lowest, highest] = chart.getModel().getComponent("yAxis").axis.scale.getExtent();
    document.getElementById("chart-axis").hidden = lowest <= 0 && highest >= 0;
  };

  const begun = () => {
    const empty = echarts.init(place, null, { renderer: "canvas" });
    empty.on("legendselectchanged", label);
    return empty;
  };

  // An indicator may have its first figure while somebody looks, and its last may be withdrawn.
  const show = () => {
    ({ unit, whole, ticks, series, breaks, broken } = JSON.parse(document.getElementById("chart-data").textContent));
    const empty = !series.some((line) => line.points.some((point) => point.value !== null));
    place.parentElement.hidden = empty;
    if (!empty) {
      chart ??= begun();
      draw();
    }
  };

  const drawAgain = () => {
    if (!place.parentElement.hidden) {
      chart.resize();
      draw();
    }
  };

  show();
  new ResizeObserver(drawAgain).observe(place);
  document.getElementById("main").addEventListener("renewed", show);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAgain);
  matchMedia("print").addEventListener("change", drawAgain);
}
