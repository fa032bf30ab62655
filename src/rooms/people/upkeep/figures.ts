/** What the database knows of its own size, and of what this organisation has in it. */
export interface StoredFigures {
  readonly databaseVersion: string
  readonly databaseBytes: number
  readonly files: number
  readonly fileBytes: number
  readonly objects: number
  readonly auditLines: number
  readonly keptMails: number
  readonly failedMails: number
  readonly waitingEvents: number
  readonly failedJobs: number
}
