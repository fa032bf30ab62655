import { mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OperatingUser } from './operating-user.ts'

/**
 * `initdb` asks the system for the name of its own user and gives up when there is none: a container started with
 * `--user 12345`, or one whose only user is root. Nothing else needs that name. A library of one function, preloaded for
 * that one run, answers in the system's place; editing /etc/passwd would be the alternative, and is often forbidden.
 */
export function initdbEnvironment(user: OperatingUser): {
  variables: Record<string, string>
  dispose(): void
} {
  const machine = machines[process.arch]
  if (user.name !== undefined || !machine) return { variables: {}, dispose: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'filrouge-'))
  const library = join(folder, 'name.so')
  writeFileSync(library, nameLibrary(machine, user))
  chmodSync(folder, 0o755)
  chmodSync(library, 0o644)
  return {
    variables: { LD_PRELOAD: library },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  }
}

interface Machine {
  readonly elfNumber: number
  readonly relativeRelocation: bigint
  /** `return the address at this distance from here` */
  readonly code: (distance: number) => Buffer
}

const machines: Readonly<Record<string, Machine>> = {
  x64: {
    elfNumber: 62,
    relativeRelocation: 8n,
    code: distance => {
      const lea = Buffer.from([0x48, 0x8d, 0x05, 0, 0, 0, 0, 0xc3])
      lea.writeInt32LE(distance - 7, 3)
      return lea
    },
  },
  arm64: {
    elfNumber: 183,
    relativeRelocation: 1027n,
    code: distance => {
      const adr = (0x10000000 | ((distance & 3) << 29) | ((distance >> 2) << 5)) >>> 0
      const code = Buffer.alloc(8)
      code.writeUInt32LE(adr, 0)
      code.writeUInt32LE(0xd65f03c0, 4)
      return code
    },
  },
}

/** Where each part lies in the file, which is also where it lies in memory. A page of 64 KiB suits every kernel. */
const at = { code: 0x140, symbols: 0x180, names: 0x1b0, hash: 0x1c0, relocations: 0x200, text: 0x280 }
const writable = { start: 0x10000, entry: 0x10000, dynamic: 0x10040, strings: 0x10100, end: 0x10140 }

/** An ELF shared object whose `getpwuid` answers one constant entry. */
function nameLibrary(machine: Machine, user: OperatingUser): Buffer {
  const file = Buffer.alloc(writable.end)
  const words = (offset: number, values: readonly (number | bigint)[]): void => {
    values.forEach((value, index) => file.writeBigUInt64LE(BigInt(value), offset + index * 8))
  }
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]).copy(file)
  file.writeUInt16LE(3, 16) // shared object
  file.writeUInt16LE(machine.elfNumber, 18)
  file.writeUInt32LE(1, 20)
  words(24, [0, 64, 0])
  file.writeUInt16LE(64, 52)
  file.writeUInt16LE(56, 54)
  file.writeUInt16LE(segments.length, 56)
  segments.forEach(({ kind, rights, start, size }, index) => {
    const header = 64 + index * 56
    file.writeUInt32LE(kind, header)
    file.writeUInt32LE(rights, header + 4)
    words(header + 8, [start, start, start, size, size, kind === load ? 0x10000 : 8])
  })

  machine.code(writable.entry - at.code).copy(file, at.code)
  file.writeUInt32LE(1, at.symbols + 24) // its name begins at byte 1 of the names
  file.writeUInt8(0x12, at.symbols + 28) // a global function
  file.writeUInt16LE(1, at.symbols + 30)
  words(at.symbols + 32, [at.code, 8])
  file.write('\0getpwuid\0', at.names, 'latin1')
  ;[1, 2, 1, 0, 0].forEach((value, index) => file.writeUInt32LE(value, at.hash + index * 4))

  // struct passwd: name, password, uid and gid, comment, home, shell; the pointers are set when it is loaded.
  file.write('filrouge\0/\0', writable.strings, 'latin1')
  file.writeUInt32LE(user.uid, writable.entry + 16)
  file.writeUInt32LE(user.gid, writable.entry + 20)
  const [name, empty, root] = [writable.strings, writable.strings + 8, writable.strings + 9]
  const pointers = [
    [0, name],
    [8, empty],
    [24, empty],
    [32, root],
    [40, empty],
  ] as const
  pointers.forEach(([field, target], index) => {
    words(at.relocations + index * 24, [writable.entry + field, machine.relativeRelocation, target])
  })
  const [hash, names, symbols, relocations] = [4, 5, 6, 7]
  words(writable.dynamic, [hash, at.hash, names, at.names, symbols, at.symbols, relocations, at.relocations])
  const [relocationsSize, relocationSize, namesSize, symbolSize] = [8, 9, 10, 11]
  words(writable.dynamic + 64, [relocationsSize, pointers.length * 24, relocationSize, 24])
  words(writable.dynamic + 96, [namesSize, 10, symbolSize, 24])
  return file
}

const load = 1
const dynamicSection = 2
const stack = 0x6474e551
const segments = [
  { kind: load, rights: 5, start: 0, size: at.text },
  { kind: load, rights: 6, start: writable.start, size: writable.end - writable.start },
  { kind: dynamicSection, rights: 6, start: writable.dynamic, size: 0x90 },
  // Says that the stack needs no right of execution; a library silent about it is refused.
  { kind: stack, rights: 6, start: 0, size: 0 },
]
