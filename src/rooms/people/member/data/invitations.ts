import type { Db } from '#platform/database/connection.ts'
import type { OrganisationScope } from '#platform/database/tenancy.ts'

export interface InvitationRecord {
  readonly id: string
  readonly memberId: string
  readonly invitedByName: string | null
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  readonly revokedAt: Date | null
}

export async function insertInvitation(
  db: Db,
  { organisationId }: OrganisationScope,
  invitation: {
    readonly id: string
    readonly memberId: string
    readonly tokenDigest: Buffer
    readonly invitedBy: string | null
    readonly createdAt: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await db
    .insertInto('invitations')
    .values({
      organisation_id: organisationId,
      id: invitation.id,
      member_id: invitation.memberId,
      token_digest: invitation.tokenDigest,
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
    })
    .execute()
}

/** Locked, so that two clicks on one link accept it once. */
export async function findInvitation(
  db: Db,
  { organisationId }: OrganisationScope,
  tokenDigest: Buffer,
): Promise<InvitationRecord | null> {
  const row = await db
    .selectFrom('invitations')
    .leftJoin('members as host', join =>
      join
        .onRef('host.organisation_id', '=', 'invitations.organisation_id')
        .onRef('host.id', '=', 'invitations.invited_by'),
    )
    .select([
      'invitations.id',
      'invitations.member_id as memberId',
      'host.name as invitedByName',
      'invitations.expires_at as expiresAt',
      'invitations.accepted_at as acceptedAt',
      'invitations.revoked_at as revokedAt',
    ])
    .where('invitations.organisation_id', '=', organisationId)
    .where('invitations.token_digest', '=', tokenDigest)
    .forUpdate('invitations')
    .executeTakeFirst()
  return row ?? null
}

export async function markAccepted(
  db: Db,
  { organisationId }: OrganisationScope,
  id: string,
  at: Date,
): Promise<void> {
  await db
    .updateTable('invitations')
    .set({ accepted_at: at })
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .execute()
}

/** The links sent before no longer serve. */
export async function revokeInvitationsOf(
  db: Db,
  { organisationId }: OrganisationScope,
  memberId: string,
  at: Date,
): Promise<void> {
  await db
    .updateTable('invitations')
    .set({ revoked_at: at })
    .where('organisation_id', '=', organisationId)
    .where('member_id', '=', memberId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
}
