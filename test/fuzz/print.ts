import { fuzz } from './fuzz.ts'
import { samples } from './samples.ts'

const INPUTS = 10_000

const sound = await samples({ withShared: true })
const each = Math.ceil(INPUTS / Object.keys(sound).length)
const fuzzed = await fuzz(sound, each, Number(process.argv[2] ?? 1))
process.stdout.write(`${JSON.stringify(fuzzed, null, 2)}\n`)
process.exitCode = fuzzed.failures.length > 0 ? 1 : 0
