/**
 * Writes a sentence encoder small enough to reason about: three words, each with a vector of its own, in the files an operator would
 * download. The ONNX file is protobuf written by hand: every field is its number and wire type in one byte, then the value.
 *
 *   graph   tokens[batch, length] → Gather(table[words, dimensions]) → last_hidden_state[batch, length, dimensions]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const INT64 = 7
const FLOAT = 1

/** `table` gives every word its vector; unknown words get zeros. */
export function writeTinyEncoder(folder: string, table: Record<string, number[]>): void {
  const words = ['[PAD]', '[UNK]', ...Object.keys(table)]
  const dimensions = Object.values(table)[0].length
  const vectors = words.flatMap((word) => table[word] ?? Array<number>(dimensions).fill(0))
  mkdirSync(join(folder, 'onnx'), { recursive: true })
  writeFileSync(join(folder, 'onnx', 'model.onnx'), model(vectors, words.length, dimensions))
  const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content))
  write('config.json', { model_type: 'bert', architectures: ['BertModel'], hidden_size: dimensions, vocab_size: words.length })
  write('tokenizer_config.json', { tokenizer_class: 'PreTrainedTokenizerFast', pad_token: '[PAD]', unk_token: '[UNK]', model_max_length: 64 })
  write('tokenizer.json', {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: ['[PAD]', '[UNK]'].map((content, id) => ({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    model: { type: 'WordLevel', vocab: Object.fromEntries(words.map((word, id) => [word, id])), unk_token: '[UNK]' },
  })
}

function model(vectors: number[], words: number, dimensions: number): Uint8Array {
  const table = message([number(1, words), number(1, dimensions), number(2, FLOAT), text(8, 'table'), bytes(9, new Uint8Array(Float32Array.from(vectors).buffer))])
  const gather = message([text(1, 'table'), text(1, 'input_ids'), text(2, 'last_hidden_state'), text(3, 'look_up'), text(4, 'Gather')])
  const graph = message([
    bytes(1, gather),
    text(2, 'tiny'),
    bytes(5, table),
    bytes(11, value('input_ids', INT64, ['batch', 'length'])),
    bytes(11, value('attention_mask', INT64, ['batch', 'length'])),
    bytes(12, value('last_hidden_state', FLOAT, ['batch', 'length', dimensions])),
  ])
  return message([number(1, 8), bytes(7, graph), bytes(8, message([number(2, 13)]))])
}

function value(name: string, type: number, shape: (string | number)[]): Uint8Array {
  const sides = shape.map((side) => bytes(1, message([typeof side === 'number' ? number(1, side) : text(2, side)])))
  return message([text(1, name), bytes(2, message([bytes(1, message([number(1, type), bytes(2, message(sides))]))]))])
}

function message(fields: Uint8Array[]): Uint8Array {
  return Buffer.concat(fields)
}

function number(field: number, value: number): Uint8Array {
  return Buffer.from([field << 3, ...varint(value)])
}

function text(field: number, value: string): Uint8Array {
  return bytes(field, Buffer.from(value))
}

function bytes(field: number, value: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from([(field << 3) | 2, ...varint(value.length)]), value])
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]
}
