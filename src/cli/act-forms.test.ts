import { describe, expect, it } from 'vitest'
import { actForms, emptyTextsOf } from './act-forms.ts'

describe('办理的写法', () => {
  const forms = new Map(actForms().map((form) => [form.act, form]))

  it('每一种办理都有名称，要写的各项都列出来', () => {
    for (const { word, act } of forms.values()) expect(word).not.toBe(act)
    expect(forms.get('signOff')).toMatchObject({
      word: '签发',
      written: 'unitId=… status=partlyClosed|closed opinion=…',
    })
    expect(forms.get('dispatch')?.written).toBe("roles='[…]' givenDueOn=2024-03-14|null")
    expect(forms.get('decideExtension')?.written).toContain('isGranted=true|false')
  })

  it('意见和说明可以不写，理由和答复不可以', () => {
    expect(emptyTextsOf('passByOffice')).toEqual({ opinion: '' })
    expect(emptyTextsOf('urge')).toEqual({ note: '' })
    expect(emptyTextsOf('returnByOffice')).toEqual({})
    expect(emptyTextsOf('没有的')).toEqual({})
  })
})
