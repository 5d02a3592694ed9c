import {
  ownTemplate,
  saveTemplateBody,
  templateHistory,
  templates,
} from '../table-template/table-template.ts'
import type { Operation } from './operation.ts'

export const TEMPLATE_OPERATIONS = {
  listTemplates: { method: 'get', path: '/api/table-templates', answer: templates },
  saveTemplate: {
    method: 'post',
    path: '/api/table-templates',
    body: saveTemplateBody,
    answer: ownTemplate,
  },
  showTemplateHistory: {
    method: 'get',
    path: '/api/table-templates/{name}/history',
    answer: templateHistory,
  },
} as const satisfies Readonly<Record<string, Operation>>
