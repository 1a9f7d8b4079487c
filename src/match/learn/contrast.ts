/**
 * The loss: softmax over the batch, both ways. Row i of `a` belongs to row i of `b` and to no other. With s = sharpness, p the likeness
 * a_i · b_j, the loss is the mean of −log(e^(s·p_ii) / Σ_j e^(s·p_ij)) and of the same over columns. The loops take two rows at a time,
 * which halves what is read from memory; `size` must be even.
 */

export interface Contrast {
  loss: number
  /** By how much the loss rises with each number of a and of b. */
  slopesA: Float32Array
  slopesB: Float32Array
}

export function contrast(a: Float32Array, b: Float32Array, size: number, dimensions: number, sharpness: number): Contrast {
  const raised = products(a, b, size, dimensions)
  const rowSums = new Float32Array(size)
  const columnSums = new Float32Array(size)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const value = Math.exp(sharpness * (raised[i * size + j] - 1))
      raised[i * size + j] = value
      rowSums[i] += value
      columnSums[j] += value
    }
  let loss = 0
  const slopes = new Float32Array(size * size)
  const scale = sharpness / (2 * size)
  for (let i = 0; i < size; i++) {
    const own = raised[i * size + i]
    loss -= Math.log(own / rowSums[i] + 1e-30) + Math.log(own / columnSums[i] + 1e-30)
    for (let j = 0; j < size; j++) {
      const value = raised[i * size + j]
      slopes[i * size + j] = scale * (value / rowSums[i] + value / columnSums[j] - (i === j ? 2 : 0))
    }
  }
  return { loss: loss / (2 * size), slopesA: mixed(slopes, b, size, dimensions, size, 1), slopesB: mixed(slopes, a, size, dimensions, 1, size) }
}

/** All dot products of rows of a with rows of b. */
function products(a: Float32Array, b: Float32Array, size: number, dimensions: number): Float32Array {
  const out = new Float32Array(size * size)
  for (let i = 0; i < size; i += 2) {
    const x = i * dimensions
    const xNext = x + dimensions
    for (let j = 0; j < size; j += 2) {
      const y = j * dimensions
      const yNext = y + dimensions
      let p = 0
      let q = 0
      let r = 0
      let s = 0
      for (let d = 0; d < dimensions; d++) {
        const u = a[x + d]
        const v = a[xNext + d]
        const w = b[y + d]
        const z = b[yNext + d]
        p += u * w
        q += u * z
        r += v * w
        s += v * z
      }
      const at = i * size + j
      out[at] = p
      out[at + 1] = q
      out[at + size] = r
      out[at + size + 1] = s
    }
  }
  return out
}

/** Sums of the rows of `vectors`, weighted by the rows (across = size, step = 1) or the columns (across = 1, step = size) of `weights`. */
function mixed(weights: Float32Array, vectors: Float32Array, size: number, dimensions: number, across: number, step: number): Float32Array {
  const out = new Float32Array(size * dimensions)
  for (let i = 0; i < size; i++) {
    const to = i * dimensions
    for (let j = 0; j < size; j += 2) {
      const one = weights[i * across + j * step]
      const two = weights[i * across + (j + 1) * step]
      const from = j * dimensions
      const next = from + dimensions
      for (let d = 0; d < dimensions; d++) out[to + d] += one * vectors[from + d] + two * vectors[next + d]
    }
  }
  return out
}
