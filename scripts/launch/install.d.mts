interface Package {
  readonly version?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

export function isInstalled(
  lock: Readonly<Record<string, Package>>,
  present: Readonly<Record<string, Package>> | undefined,
  withDevelopment: boolean,
): boolean
