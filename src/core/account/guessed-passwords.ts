/** The words of the commonest passwords in use, from published lists of leaked ones; what stands around them (digits, signs) does not make them better. */
const WORDS =
  'password passw0rd p@ssword p@ssw0rd pa55word pass1234 pass admin administrator root system sysadmin ' +
  'test tester guest user welcome letmein login master access default changeme secret qwerty qwertyuiop ' +
  'asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc wsxedc qweasd qweasdzxc asdqwe abc abcd abcde abcdef abcabc ' +
  'iloveyou woaini woaiwojia woaini1314 woaini520 aini1314 loveyou lovely love baby princess sunshine shadow monkey ' +
  'dragon football baseball superman batman michael jordan charlie donald freedom whatever trustno ' +
  'hello hellohello nihao nihao123 wodemima mima mima123 mimamima zhangwei wangwei wangfang liwei lina ' +
  'huanbao shengtai ducha hunan yongzhou yiyang changsha zhongguo china beijing huawei tencent taobao alibaba ' +
  'huiyin office zhengfu xinfang jiaoban jianbao gongzuo danwei computer internet server oracle cisco ' +
  'a a1 aa aaa q qq qqq qqqq w www x xx xxx z zz zxc asd qwe qaz wsx ok hi my the me i'
const NUMBERS =
  '123456 1234567 12345678 123456789 1234567890 0123456789 87654321 987654321 0987654321 111111 11111111 ' +
  '000000 00000000 123123 123123123 123321 112233 11223344 121212 12121212 147258 147258369 159357 159753 ' +
  '520520 5201314 52013145 1314520 13145200 888888 88888888 666666 66666666 168168 168168168 654321 ' +
  '1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 a1b2c3d4 a1b2c3d4e5 zaq12wsx !qaz2wsx 1qaz@wsx ' +
  'abc123 abc123456 a123456 a12345678 a123456789 qwe123 qwe123456 asd123456 zxc123456 aa123456 aaa111 qq123456 ' +
  'admin123 admin888 admin@123 root123 test123 huawei@123 p@ssw0rd123 abcd1234 abcd@1234 1234abcd 1234qwer qwer1234'

export const GUESSED_PASSWORDS: ReadonlySet<string> = new Set(`${WORDS} ${NUMBERS}`.split(' '))
