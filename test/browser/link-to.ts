/** The link in the newest mail to this address, read where everybody in the demonstration can read it. */
export const linkTo = async (url: string, email: string): Promise<string> => {
  const page = await (await fetch(`${url}/demo/mail`)).text()
  const letter = page.split('<section').find((section) => section.includes(`: ${email}<br>`))
  const path = /<a href="(\/[\w/-]+)">/.exec(letter ?? '')?.[1]
  if (path === undefined) throw new Error(`no mail with a link to ${email}`)
  return `${url}${path}`
}
