import { fileNamedBy } from '../../plan/reads/readable-file.ts'
import { fileAnswer } from '../frame/file-answer.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { gone } from './not-to-follow.ts'
import { publishedFile } from './published.ts'
import { isFile, sheetIn } from './sheet.ts'

/** A photo or a paper of an approved plan, for whoever reads the answer that it is, and while it is one. */
export const urgentFileRoutes = (service: Service) =>
  room(service, publishedFile).get('/urgent/:plan/files/:file', async (c, one) => {
    if (one.kind === 'gone') return gone(service, c, one.account, one.publication)
    if (one.kind === 'ask-why') return goTo(c, `/urgent/${one.publication.plan}/reason`)
    if (one.kind === 'not-yet') return service.errorPage(c, 'not-found')
    const id = c.req.param('file') ?? ''
    const { plan, content } = one.publication
    const { drawn } = sheetIn(service)
    const [holds] = content.entries.flatMap(({ field, said }) => {
      const as = drawn[field]
      return isFile(as) && fileNamedBy(said) === id ? [as] : []
    })
    const file = holds && one.filesThere.has(id) ? await service.files.find(plan, id) : undefined
    return file ? fileAnswer(c, file, holds) : service.errorPage(c, 'not-found')
  })
