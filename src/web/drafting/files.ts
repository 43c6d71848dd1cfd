import { mayReadFile } from '../../plan/reads/readable-file.ts'
import { withPlan } from '../frame/doors.ts'
import { answer } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** A file of a plan, to be saved and never shown by the browser as a page of ours. */
export const fileRoutes = (service: Service) =>
  room(service, withPlan('read-files', 'patient', 'carer', 'clinician')).get(
    '/plans/:plan/files/:file',
    async (c, { plan, actor }) => {
      const file = await service.files.find(plan.id, c.req.param('file') ?? '')
      if (!file || !mayReadFile(plan, actor, file)) return service.errorPage(c, 'not-found')
      return answer(c, {
        body: new Uint8Array(file.content),
        headers: { 'Content-Type': file.type, 'Content-Disposition': asAttachment(file.name) },
      })
    },
  )

/** The name in full for every browser of today, and without its unusual signs for others. */
const asAttachment = (name: string): string => {
  const plain = name.replace(/[^\w .()-]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
