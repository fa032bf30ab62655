import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'

/** Who the server's process is. PostgreSQL refuses root, so that root hands its child to somebody else. */
export interface OperatingUser {
  readonly uid: number
  readonly gid: number
  /** Absent when the system's list of users does not name this number, as in some containers. */
  readonly name: string | undefined
  /** True when this process must change identity to become that user. */
  readonly dropped: boolean
}

const preferred = ['filrouge', 'postgres', 'node', 'nobody']
const overflowUser = 65534

/** An existing cluster keeps its owner: the server only opens a folder that belongs to it. */
export function operatingUser(clusterOwner: { uid: number; gid: number } | undefined): OperatingUser {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  if (uid !== 0) return { uid, gid, name: ownName(), dropped: false }
  const known = passwordFile()
  if (clusterOwner && clusterOwner.uid !== 0) {
    const name = known.find(user => user.uid === clusterOwner.uid)?.name
    return { uid: clusterOwner.uid, gid: clusterOwner.gid, name, dropped: true }
  }
  for (const name of preferred) {
    const user = known.find(candidate => candidate.name === name && candidate.uid !== 0)
    if (user) return { ...user, dropped: true }
  }
  return { uid: overflowUser, gid: overflowUser, name: undefined, dropped: true }
}

/** The name under which a Unix socket's server sees this process, when the system knows one. */
export function ownName(): string | undefined {
  try {
    return userInfo().username
  } catch {
    return undefined
  }
}

/** Whether this user may pass through every folder above (and including) the path. */
export function mayEnter(user: OperatingUser, path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

export const identity = (user: OperatingUser): { uid?: number; gid?: number } =>
  user.dropped ? { uid: user.uid, gid: user.gid } : {}

function passwordFile(): { name: string; uid: number; gid: number }[] {
  let text = ''
  try {
    text = readFileSync('/etc/passwd', 'utf8')
  } catch {
    return []
  }
  return text.split('\n').flatMap(line => {
    const [name, , uid, gid] = line.split(':')
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })
}
