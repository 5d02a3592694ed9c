import { z } from 'zod'
import type { CloseOutDoubt } from '../../core/closeout/doubts.ts'
import { list } from '../values.ts'

export const closeOutPaperName = z.enum(['application', 'notice', 'file'])
export const paperFormat = z.enum(['docx', 'pdf', 'html', 'txt'])
export const closeOutDoubtList = list(
  z.strictObject({ doubt: z.string() as unknown as z.ZodType<CloseOutDoubt>, about: z.string() }),
)
