#!/usr/bin/env node
// The command. In a checkout it first builds what has changed since the last build: in a process of
// its own, so that the memory of the builders is given back before the office starts.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pagesAreStale, programIsStale } from './build.mjs'

const BUILDER = join(dirname(fileURLToPath(import.meta.url)), 'build.mjs')

function build(part, news) {
  process.stderr.write(`${news}\n`)
  const { status } = spawnSync(process.execPath, [BUILDER, part], {
    stdio: ['ignore', process.stderr, process.stderr],
  })
  if (status === 0) return
  process.stderr.write('没有编译成功，原因见上；程序没有启动。\n')
  process.exit(1)
}

if (programIsStale()) build('program', '正在编译程序……')
if (process.argv[2] === 'start' && pagesAreStale()) build('pages', '正在编译网页……')
await import('../dist/program/main.js')
