import { crc32, inflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly bytes: Buffer
}

/** What an archive may not exceed once it is unpacked, whatever it says of itself. */
export interface ZipLimits {
  readonly entries: number
  readonly bytes: number
}

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50
const stored = 0
const deflated = 8

/**
 * The entries of an archive, unpacked one by one within the limits: inflation stops at the first byte too many, so
 * that the sizes the archive announces need not be believed. Null for what is not a plain archive, or goes beyond.
 */
export function unpackWithin(archive: Buffer, limits: ZipLimits): ZipEntry[] | null {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== endSignature) return null
  const count = archive.readUInt16LE(end + 10)
  if (count > limits.entries) return null
  const entries: ZipEntry[] = []
  let left = limits.bytes
  let at = archive.readUInt32LE(end + 16)
  try {
    for (let index = 0; index < count; index++) {
      if (archive.readUInt32LE(at) !== directorySignature) return null
      const nameLength = archive.readUInt16LE(at + 28)
      const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
      const bytes = unpackEntry(archive, at, left)
      if (!bytes) return null
      left -= bytes.length
      entries.push({ name, bytes })
      at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    }
    return entries
  } catch {
    // Offsets that lead outside of the file, or bytes that are not deflated.
    return null
  }
}

function unpackEntry(archive: Buffer, directoryAt: number, maximum: number): Buffer | null {
  const isEncrypted = (archive.readUInt16LE(directoryAt + 8) & 1) === 1
  const method = archive.readUInt16LE(directoryAt + 10)
  const packedSize = archive.readUInt32LE(directoryAt + 20)
  const localAt = archive.readUInt32LE(directoryAt + 42)
  if (isEncrypted || archive.readUInt32LE(localAt) !== localSignature) return null
  const start = localAt + 30 + archive.readUInt16LE(localAt + 26) + archive.readUInt16LE(localAt + 28)
  const packed = archive.subarray(start, start + packedSize)
  if (packed.length !== packedSize) return null
  if (method === stored) return packed.length <= maximum ? packed : null
  if (method !== deflated) return null
  return packed.length === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, maximum) })
}

/** The same entries, packed without compression: what a reader gets is what was checked, and nothing hides in it. */
export function packStored(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([signature(localSignature), common, nameBytes])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([signature(directorySignature), version, common, tail, nameBytes]))
    parts.push(local, bytes)
    offset += local.length + bytes.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, ...directory, signature(endSignature), end])
}

const version = Buffer.from([20, 0])

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
