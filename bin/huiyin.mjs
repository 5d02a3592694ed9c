#!/usr/bin/env node
// The command. In a checkout it first builds what has changed since the last build.
import { buildPages, buildProgram, pagesAreStale, programIsStale } from './build.mjs'

if (programIsStale()) await buildProgram()
if (process.argv[2] === 'start' && pagesAreStale()) await buildPages()
await import('../dist/program/main.js')
