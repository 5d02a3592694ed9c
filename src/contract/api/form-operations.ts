import {
  formBody,
  formPage,
  formsQuery,
  madeForm,
  remadeForm,
  seriesBody,
  storedSeries,
  storedTemplate,
  templateProblems,
  templateQuery,
  templateSettled,
  trySettled,
  voidBody,
} from '../forms.ts'
import { list } from '../values.ts'
import type { Operation } from './operation.ts'

const ROUND = '/api/rounds/{roundId}'
const FORM = '/api/forms/{formId}'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const FORM_OPERATIONS = {
  listForms: { method: 'get', path: `${ROUND}/forms`, query: formsQuery, answer: formPage },
  makeForm: {
    method: 'post',
    path: `${ROUND}/forms`,
    body: formBody,
    answer: madeForm,
    status: 201,
  },
  tryForm: { method: 'post', path: `${ROUND}/forms/preview`, body: formBody, files: [WORD] },
  downloadForm: { method: 'get', path: `${FORM}/file`, files: [WORD] },
  remakeForm: { method: 'post', path: `${FORM}/again`, answer: remadeForm },
  voidForm: { method: 'post', path: `${FORM}/void`, body: voidBody, answer: madeForm },
  listFormTemplates: { method: 'get', path: '/api/form-templates', answer: list(storedTemplate) },
  storeFormTemplate: {
    method: 'post',
    path: '/api/form-templates',
    form: templateSettled,
    answer: storedTemplate,
    status: 201,
  },
  checkFormTemplate: {
    method: 'post',
    path: '/api/form-templates/check',
    form: templateSettled,
    answer: templateProblems,
  },
  tryFormTemplate: {
    method: 'post',
    path: '/api/form-templates/try',
    form: trySettled,
    files: [WORD],
  },
  downloadFormTemplate: {
    method: 'get',
    path: '/api/form-templates/{kind}',
    query: templateQuery,
    files: [WORD],
  },
  listFormSeries: { method: 'get', path: '/api/form-series', answer: list(storedSeries) },
  setFormSeries: {
    method: 'post',
    path: '/api/form-series',
    body: seriesBody,
    answer: storedSeries,
    status: 201,
  },
} as const satisfies Readonly<Record<string, Operation>>
