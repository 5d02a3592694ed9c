/** Nothing here yet, and what to do first. */
export function NoOffice() {
  return (
    <section className="sheet">
      <h1>还没有办公室</h1>
      <p className="read">
        这里将并排显示各轮督察的交办、办理数字和工作简报。先在命令行开设一个办公室和一个轮次：
      </p>
      <pre>{`npx huiyin office open yongzhou 永州市
npx huiyin account add clerk 办事员 --role clerk --as administrator
npx huiyin round open yongzhou-2020`}</pre>
    </section>
  )
}
