// Where the figures of a chart stand: beside their points, on no other words and on no other point.
const DISTANCE = 4;

const meet = (one, other) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

const holds = (room, one) =>
  one.x >= room.x && one.y >= room.y && one.x + one.width <= room.x + room.width && one.y + one.height <= room.y + room.height;

const sides = {
  top: ({ x, y, size, width, height }) => ({ x: x - width / 2, y: y - size / 2 - DISTANCE - height, width, height }),
  bottom: ({ x, y, size, width, height }) => ({ x: x - width / 2, y: y + size / 2 + DISTANCE, width, height }),
  right: ({ x, y, size, width, height }) => ({ x: x + size / 2 + DISTANCE, y: y - height / 2, width, height }),
  left: ({ x, y, size, width, height }) => ({ x: x - size / 2 - DISTANCE - width, y: y - height / 2, width, height }),
};

const crosses = ([from, to], { x, y, width, height }) => {
  const first = Math.max(from.x, x);
  const last = Math.min(to.x, x + width);
  if (first > last) {
    return false;
  }
  const at = (there) => (to.x === from.x ? from.y : from.y + ((to.y - from.y) * (there - from.x)) / (to.x - from.x));
  return Math.min(at(first), at(last)) < y + height && Math.max(at(first), at(last)) > y;
};

const isSaid = (point, others) => others.some(({ x, y, text }) => x === point.x && y === point.y && text === point.text);

/**
 * Gives each point its label, null where no side has room for that. Of points that stand at one place
 * with the same words, one says them.
 *
 * @param points with x, y, size, text, the width and height of that, and whether they stand under another
 * @param paths from point to point; a figure stands on one only where it has no better place
 * @param words that stand there already
 * @param room that figures do not leave
 */
export const labelsOf = (points, paths, words, room) => {
  const taken = [...words];
  const marks = points.map(({ x, y, size }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size }));
  const isFree = (rect) => holds(room, rect) && ![...taken, ...marks].some((other) => meet(rect, other));
  const isClear = (rect) => !paths.some((path) => crosses(path, rect));
  return points.map((point, n) => {
    const order = point.under ? ["bottom", "top", "right", "left"] : ["top", "bottom", "right", "left"];
    const free = isSaid(point, points.slice(0, n)) ? [] : order.filter((side) => isFree(sides[side](point)));
    const position = free.find((side) => isClear(sides[side](point))) ?? free[0];
    if (!position) {
      return null;
    }
    taken.push(sides[position](point));
    return { show: true, position, distance: DISTANCE };
  });
};
