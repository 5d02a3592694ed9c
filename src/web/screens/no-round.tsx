/** An office without a round, and what to do first. */
export function NoRound() {
  return (
    <section className="sheet">
      <h1>还没有督察轮次</h1>
      <p className="read">
        开设轮次后，这里显示交办和办理的数字、待印发的简报和交办件。现成的设置有五个，也可以用自己的设置文件：
      </p>
      <pre>npx huiyin round open yongzhou-2020</pre>
    </section>
  )
}
