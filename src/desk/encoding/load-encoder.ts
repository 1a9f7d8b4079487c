/**
 * Loads a sentence encoder in ONNX form from a local folder, as it is downloaded from a model hub: config.json, tokenizer.json,
 * tokenizer_config.json, onnx/model.onnx or onnx/model_quantized.onnx, and, where the model has them, 1_Pooling/config.json and
 * config_sentence_transformers.json (the words it wants before messages and passages). Nothing is ever fetched from the network.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Encoder } from '#match/learn'

const PACKAGE = '@huggingface/transformers'
const INSTALL = `npm install --no-save --ignore-scripts ${PACKAGE}@4.3.1`
const LONGEST = 2_000

/** Fails with a sentence that says what the operator has to do. */
export async function loadEncoder(folder: string): Promise<Encoder> {
  const path = resolve(folder)
  for (const file of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) if (!existsSync(join(path, file))) throw new Error(`The encoder folder ${path} has no ${file}.`)
  const quantized = existsSync(join(path, 'onnx', 'model_quantized.onnx'))
  if (!quantized && !existsSync(join(path, 'onnx', 'model.onnx'))) throw new Error(`The encoder folder ${path} has no onnx/model.onnx or onnx/model_quantized.onnx.`)
  const { env, pipeline } = await transformers()
  env.allowRemoteModels = false
  env.useFSCache = false
  env.localModelPath = dirname(path)
  const extract = await pipeline('feature-extraction', basename(path), { dtype: quantized ? 'q8' : 'fp32', device: 'cpu', local_files_only: true })
  const pooling = poolingOf(path)
  const words = wordsBefore(path)
  const vectorsOf = async (texts: string[]) => {
    const { dims, data } = await extract(texts, { pooling, normalize: true })
    return texts.map((_, i) => readable(Float32Array.from((data as Float32Array).subarray(i * dims[1], (i + 1) * dims[1]))))
  }
  const { dims } = await extract(['one'], { pooling })
  return {
    name: basename(path),
    dimensions: dims[1],
    encode: async (texts, as) => (texts.length === 0 ? [] : vectorsOf(texts.map((text) => words[as] + text.slice(0, LONGEST)))),
  }
}

async function transformers(): Promise<typeof import('@huggingface/transformers')> {
  try {
    return await import('@huggingface/transformers')
  } catch (cause) {
    throw new Error(`An encoder is configured, but ${PACKAGE} cannot be loaded. Install it beside the program: ${INSTALL}`, { cause })
  }
}

function poolingOf(path: string): 'cls' | 'mean' {
  const settings = readJson(join(path, '1_Pooling', 'config.json'))
  return settings?.pooling_mode_cls_token ? 'cls' : 'mean'
}

function wordsBefore(path: string): Record<'message' | 'check', string> {
  const prompts = (readJson(join(path, 'config_sentence_transformers.json'))?.prompts ?? {}) as Record<string, string>
  return { message: prompts.query ?? '', check: prompts.passage ?? prompts.document ?? '' }
}

function readJson(path: string): Record<string, unknown> | undefined {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** A text without a known word gives no number, or zero. */
function readable(vector: Float32Array): Float32Array | undefined {
  return vector.every(Number.isFinite) && vector.some((value) => value !== 0) ? vector : undefined
}
