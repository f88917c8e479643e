"use strict";

// Draws the figures of an indicator. Without it the tables say the same.
(() => {
  const place = document.getElementById("chart");
  if (!place || !window.echarts) {
    return;
  }
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

  // Of two points over one period, each has its label on the far side of the other.
  const drawnAt = ({ at, value, begins, status }) => {
    if (value === null) {
      return [at, null];
    }
    if (begins) {
      return { value: [at, Number(value)], symbol: "none", label: { show: false } };
    }
    const highest = series.every((line) => line.points.every((other) => other.at !== at || other.value === null || other.begins || Number(other.value) <= Number(value)));
    const provisional = status ? { symbol: "emptyCircle" } : {};
    return { value: [at, Number(value)], label: { position: highest ? "top" : "bottom" }, ...provisional };
  };

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
      label: {
        show: place.clientWidth > 560,
        color: look.colour,
        formatter: ({ dataIndex }) => [grouped(line.points[dataIndex].value), line.points[dataIndex].status].filter(Boolean).join(" "),
      },
      labelLayout: { hideOverlap: true },
      data: line.points.map(drawnAt),
    };
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
    const [lowest, highest] = chart.getModel().getComponent("yAxis").axis.scale.getExtent();
    document.getElementById("chart-axis").hidden = lowest <= 0 && highest >= 0;
  };

  // An indicator may have its first figure while somebody looks, and its last may be withdrawn.
  const show = () => {
    ({ unit, whole, ticks, series, breaks, broken } = JSON.parse(document.getElementById("chart-data").textContent));
    const empty = !series.some((line) => line.points.some((point) => point.value !== null));
    place.parentElement.hidden = empty;
    if (!empty) {
      chart ??= echarts.init(place, null, { renderer: "canvas" });
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
})();
