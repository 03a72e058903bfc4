/**
 * P(T ≥ t) of Student's t by Simpson's rule over its density, apart from what the product uses.
 *
 * @param t at least 0
 */
export function tDistributionTail(t: number, degrees: number): number {
  // With t = tan(angle) * sqrt(degrees) the density becomes a power of the cosine.
  const power = (angle: number) => Math.cos(angle) ** (degrees - 1);
  const whole = simpson(power, -Math.PI / 2, Math.PI / 2);
  return simpson(power, Math.atan(t / Math.sqrt(degrees)), Math.PI / 2) / whole;
}

function simpson(f: (x: number) => number, from: number, to: number): number {
  const steps = 20_000;
  const width = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let i = 1; i < steps; i++) sum += f(from + i * width) * (i % 2 === 0 ? 2 : 4);
  return (sum * width) / 3;
}
